package org.counterpart.profile.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.contact.ContactDetails;
import org.counterpart.profile.contact.Topics;
import org.counterpart.profile.freshness.Suggestion.Kind;
import org.counterpart.profile.partner.Profile;
import org.counterpart.profile.reference.ReferenceDetails;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void shouldCountWhatHasRunOutAndWillSoonRenewalsConsidered() {
    var found =
        Suggestions.of(
            TODAY,
            profile("What we do"),
            List.of(
                held("p1", "AZ-500", TODAY),
                held("p2", "AZ-500", TODAY.minusYears(1)),
                held("p2", "AZ-500", TODAY.plusYears(1)),
                held("p3", "AZ-500", TODAY.plusDays(1)),
                held("p4", "AZ-500", TODAY.plusDays(90)),
                held("p5", "AZ-500", TODAY.plusDays(91)),
                held("p6", "AZ-500", TODAY.plusDays(5)),
                held("p6", "AZ-500", null)),
            List.of(work(TODAY.minusYears(2).plusDays(1))),
            List.of());

    assertThat(found)
        .containsExactly(
            new Suggestion(Kind.CERTIFICATIONS_LAPSED, 1),
            new Suggestion(Kind.CERTIFICATIONS_LAPSING, 2));
  }

  @Test
  void shouldSayWhatIsMissing() {
    var found =
        Suggestions.of(
            TODAY,
            profile(null),
            List.of(),
            List.of(work(TODAY.minusYears(2)), work(null)),
            List.of(contact("a", Topics.ALL), contact("b", Topics.ALL)));

    assertThat(found)
        .extracting(Suggestion::kind)
        .containsExactly(
            Kind.NO_CERTIFICATIONS,
            Kind.NO_RECENT_REFERENCES,
            Kind.NO_CONTACT_TOPICS,
            Kind.NO_DESCRIPTION);
  }

  @Test
  void shouldNotAskOneContactAloneForTopics() {
    var topics = new Topics(List.of("mpn:security"), null, null, null);

    assertThat(kinds(List.of(contact("a", Topics.ALL)))).doesNotContain(Kind.NO_CONTACT_TOPICS);
    assertThat(kinds(List.of(contact("a", topics), contact("b", Topics.ALL))))
        .doesNotContain(Kind.NO_CONTACT_TOPICS);
  }

  private static List<Kind> kinds(List<ContactDetails> contacts) {
    return Suggestions.of(TODAY, profile(null), List.of(), List.of(), contacts).stream()
        .map(Suggestion::kind)
        .toList();
  }

  private static CertificationDetails held(String person, String what, LocalDate until) {
    return new CertificationDetails(person, what, LocalDate.EPOCH, until, null);
  }

  private static ReferenceDetails work(LocalDate end) {
    return new ReferenceDetails("Plants", null, null, null, null, end, null);
  }

  private static ContactDetails contact(String name, Topics topics) {
    return new ContactDetails(name, name + "@fabrikam.example", "en", topics, null);
  }

  private static Profile profile(String description) {
    return new Profile(
        "Fabrikam Ltd",
        description,
        null,
        "DE",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
