package org.counterpart.profile.freshness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.contact.ContactDetails;
import org.counterpart.profile.contact.Topics;
import org.counterpart.profile.freshness.Suggestion.Kind;
import org.counterpart.profile.partner.Profile;
import org.counterpart.profile.reference.ReferenceDetails;

/** Finds what in a profile is worth a look; there is nothing where all is in order. */
final class Suggestions {
  private static final int SOON_DAYS = 90;
  private static final int RECENT_YEARS = 2;

  private Suggestions() {}

  /** In the order of their kinds. */
  static List<Suggestion> of(
      LocalDate today,
      Profile profile,
      List<CertificationDetails> certifications,
      List<ReferenceDetails> references,
      List<ContactDetails> contacts) {
    var ends = ends(certifications);
    var found = new ArrayList<Suggestion>();
    count(found, Kind.CERTIFICATIONS_LAPSED, ends, LocalDate.MIN, today);
    count(found, Kind.CERTIFICATIONS_LAPSING, ends, today, today.plusDays(SOON_DAYS));
    add(found, Kind.NO_CERTIFICATIONS, certifications.isEmpty());
    add(
        found,
        Kind.NO_RECENT_REFERENCES,
        references.stream().noneMatch(work -> isRecent(work, today)));
    add(
        found,
        Kind.NO_CONTACT_TOPICS,
        contacts.size() > 1 && contacts.stream().allMatch(c -> c.topics().equals(Topics.ALL)));
    add(found, Kind.NO_DESCRIPTION, profile.description() == null);
    return List.copyOf(found);
  }

  /** When what each person holds runs out, renewals considered; MAX for never. */
  private static Collection<LocalDate> ends(List<CertificationDetails> certifications) {
    return certifications.stream()
        .collect(
            Collectors.toMap(
                held -> List.of(held.person(), held.certification()),
                held -> held.validUntil() == null ? LocalDate.MAX : held.validUntil(),
                (one, other) -> one.isAfter(other) ? one : other))
        .values();
  }

  private static void count(
      List<Suggestion> found,
      Kind kind,
      Collection<LocalDate> ends,
      LocalDate after,
      LocalDate upTo) {
    var count = ends.stream().filter(end -> end.isAfter(after) && !end.isAfter(upTo)).count();
    if (count > 0) {
      found.add(new Suggestion(kind, Math.toIntExact(count)));
    }
  }

  private static void add(List<Suggestion> found, Kind kind, boolean isSo) {
    if (isSo) {
      found.add(new Suggestion(kind, 0));
    }
  }

  private static boolean isRecent(ReferenceDetails work, LocalDate today) {
    return work.endDate() != null && work.endDate().isAfter(today.minusYears(RECENT_YEARS));
  }
}
