package org.counterpart.stack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleEcosystemTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final List<PartnerRecord> partners = new SampleEcosystem(TODAY).partners();

  @Test
  void shouldBeTheSameInEveryRunOfAMonth() {
    assertThat(new SampleEcosystem(TODAY.withDayOfMonth(1)).partners()).isEqualTo(partners);
  }

  @Test
  void shouldHaveAFewHundredPartnersWithNamesOfTheirOwn() {
    assertThat(partners).hasSize(300);
    assertThat(partners).extracting(PartnerRecord::name).doesNotHaveDuplicates();
    assertThat(partners).extracting(PartnerRecord::externalId).doesNotHaveDuplicates();
  }

  @Test
  void shouldWriteToNobodyReal() {
    assertThat(partners)
        .flatExtracting(PartnerRecord::contacts)
        .allSatisfy(contact -> assertThat(contact.email()).matches("[a-z.]+@[a-z]+\\.example"));
  }

  @Test
  void shouldGiveEveryPartnerSomebodyToWriteTo() {
    assertThat(partners).allSatisfy(partner -> assertThat(partner.contacts()).isNotEmpty());
  }

  @Test
  void shouldLetSomeReachGoldSomeSilverAndSomeNothing() {
    Set<Integer> people =
        partners.stream()
            .map(
                partner ->
                    (int)
                        partner.certifications().stream()
                            .map(PartnerRecord.Certification::person)
                            .distinct()
                            .count())
            .collect(Collectors.toSet());

    assertThat(people).contains(1, 2, 4);
  }

  @Test
  void shouldReferOnlyToPartnersThatCameBefore() {
    for (int i = 0; i < partners.size(); i++) {
      Set<String> before =
          partners.subList(0, i).stream()
              .map(PartnerRecord::externalId)
              .collect(Collectors.toSet());
      assertThat(partners.get(i).references())
          .flatExtracting(PartnerRecord.Reference::partners)
          .extracting(PartnerRecord.Participant::externalId)
          .allMatch(before::contains);
    }
  }

  @Test
  void shouldHaveDoneWorkOfDifferentKindsForCustomersOfItsIndustry() {
    assertThat(partners)
        .extracting(PartnerRecord::references)
        .allSatisfy(
            references ->
                assertThat(references)
                    .extracting(PartnerRecord.Reference::title)
                    .doesNotHaveDuplicates()
                    .allMatch(title -> title.matches(".+ for an? [a-z ]+")));
  }

  @Test
  void shouldNotMakeWorkOfOneLookLikeWorkOfTwo() {
    assertThat(partners)
        .flatExtracting(PartnerRecord::references)
        .extracting(reference -> reference.title() + reference.text())
        .doesNotHaveDuplicates();
  }
}
