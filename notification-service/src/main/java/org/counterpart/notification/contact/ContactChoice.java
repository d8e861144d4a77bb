package org.counterpart.notification.contact;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the one person of a partner whom a match concerns.
 *
 * <p>Who looks after the competencies that the partner would bring comes first: the heavier they
 * weigh in the work, the better. Among equals decide the industry, then the country, then the
 * language of the work. In each of these a contact that claims nothing stands between one that
 * claims the right thing and one that claims only others, so that where nobody owns the topic the
 * most general contact gets the mail. What is equal even then is decided by the smaller number of
 * topics, and by the smaller id: the same match always has the same answer.
 */
public final class ContactChoice {
  private static final int CLAIMS_OTHERS = 0;
  private static final int CLAIMS_NOTHING = 1;
  private static final int CLAIMS_IT = 2;

  private ContactChoice() {}

  /** The contact to write to; empty only where there is no contact. Linear in the contacts. */
  public static Optional<Contact> choose(Collection<Contact> contacts, Concern concern) {
    return contacts.stream().min(order(concern));
  }

  private static Comparator<Contact> order(Concern concern) {
    return comparingInt((Contact c) -> competency(c.topics(), concern))
        .thenComparingInt(c -> industry(c.topics(), concern))
        .thenComparingInt(c -> claim(c.topics().countries(), concern.countries()))
        .thenComparingInt(c -> claim(c.topics().languages(), concern.languages()))
        .reversed()
        .thenComparingInt(c -> c.topics().count())
        .thenComparing(Contact::id);
  }

  private static int competency(Topics topics, Concern concern) {
    if (topics.competencies().isEmpty()) {
      return CLAIMS_NOTHING;
    }
    int owned =
        topics.competencies().stream()
            .distinct()
            .mapToInt(code -> concern.competencies().getOrDefault(code, 0))
            .sum();
    return owned == 0 ? CLAIMS_OTHERS : CLAIMS_NOTHING + owned;
  }

  private static int industry(Topics topics, Concern concern) {
    return claim(
        topics.industries(), concern.industry() == null ? List.of() : List.of(concern.industry()));
  }

  private static int claim(List<String> claimed, List<String> asked) {
    if (claimed.isEmpty()) {
      return CLAIMS_NOTHING;
    }
    return claimed.stream().anyMatch(asked::contains) ? CLAIMS_IT : CLAIMS_OTHERS;
  }
}
