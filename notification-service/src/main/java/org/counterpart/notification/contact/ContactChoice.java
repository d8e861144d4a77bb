package org.counterpart.notification.contact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Chooses the one person of a partner whom something concerns.
 *
 * <p>Who looks after the competencies that the partner would bring comes first: the heavier they
 * weigh in the work, the better; a code that was retired is the same as its successor. Among equals
 * decide the industry, then the country, then the language of the work. In each of these a contact
 * that claims nothing stands between one that claims the right thing and one that claims only
 * others, so that where nobody owns the topic the most general contact gets the mail. What is equal
 * even then is decided by the smaller number of topics, and by the smaller id: the same match
 * always has the same answer.
 *
 * <p>Where the first of this order is away, the deputy gets it, or the deputy's deputy; where that
 * leads to nobody who is there, the next of the order who is; and where everybody is away, whoever
 * is back first.
 */
public final class ContactChoice {
  private static final int CLAIMS_OTHERS = 0;
  private static final int CLAIMS_NOTHING = 1;
  private static final int CLAIMS_IT = 2;

  private ContactChoice() {}

  /**
   * Whom to write to; empty only where there is no contact. Takes O(n log n) for n contacts.
   *
   * @param day whose absences count, UTC
   */
  public static Optional<Chosen> choose(
      Collection<Contact> contacts, Concern concern, LocalDate day) {
    if (contacts.isEmpty()) {
      return Optional.empty();
    }
    List<Contact> order = contacts.stream().sorted(order(concern)).toList();
    Contact concerned = order.getFirst();
    Contact chosen =
        deputy(concerned, contacts, day)
            .or(() -> order.stream().filter(contact -> !contact.isAway(day)).findFirst())
            .orElseGet(() -> backFirst(order));
    return Optional.of(new Chosen(chosen, chosen.equals(concerned) ? null : concerned.id()));
  }

  /** The contact itself, or the first along the line of deputies who is there. */
  private static Optional<Contact> deputy(
      Contact concerned, Collection<Contact> contacts, LocalDate day) {
    var asked = new HashSet<UUID>();
    Optional<Contact> next = Optional.of(concerned);
    while (next.isPresent() && next.get().isAway(day) && asked.add(next.get().id())) {
      UUID deputyId = next.get().absence().deputyId();
      next = contacts.stream().filter(contact -> contact.id().equals(deputyId)).findFirst();
    }
    return next.filter(contact -> !contact.isAway(day));
  }

  private static Contact backFirst(List<Contact> order) {
    return order.stream()
        .min(comparing(contact -> contact.absence().until(), nullsLast(naturalOrder())))
        .orElseThrow();
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
    int owned = concern.weight(topics.competencies());
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
