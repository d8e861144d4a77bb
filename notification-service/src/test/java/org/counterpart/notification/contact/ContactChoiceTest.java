package org.counterpart.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.counterpart.notification.competency.Successors;
import org.junit.jupiter.api.Test;

class ContactChoiceTest {
  private static final Concern SECURITY_IN_GERMANY =
      new Concern(
          Map.of("mpn:security", 60, "mpn:messaging", 20),
          "manufacturing",
          List.of("DE"),
          List.of("de"),
          Successors.NONE);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);
  private static final List<String> NONE = List.of();

  private final Contact general = contact(1, NONE, NONE, NONE, NONE);

  @Test
  void shouldPreferWhoOwnsTheCompetencyToEverythingElse() {
    Contact owner = contact(2, List.of("mpn:security"), List.of("retail"), List.of("AT"), NONE);
    Contact local = contact(3, NONE, List.of("manufacturing"), List.of("DE"), List.of("de"));

    assertThat(choose(general, owner, local)).isEqualTo(owner);
  }

  @Test
  void shouldPreferTheCompetencyThatWeighsMore() {
    Contact messaging = contact(2, List.of("mpn:messaging"), NONE, NONE, NONE);
    Contact security = contact(3, List.of("mpn:security"), NONE, NONE, NONE);

    assertThat(choose(messaging, security)).isEqualTo(security);
  }

  @Test
  void shouldTakeARetiredCodeAsItsSuccessor() {
    // given
    Successors successors =
        new Successors(Map.of("old:security", "mpn:security", "mpn:security", "now:security"));
    Contact before = contact(2, List.of("old:security", "mpn:security"), NONE, NONE, NONE);
    Contact now = contact(3, List.of("now:security"), NONE, NONE, NONE);
    Concern asked =
        new Concern(Map.of("mpn:security", 60, "erp:x", 70), null, NONE, NONE, successors);

    // then
    assertThat(ContactChoice.choose(List.of(general, before), asked, TODAY)).contains(of(before));
    assertThat(ContactChoice.choose(List.of(general, now), asked, TODAY)).contains(of(now));
    assertThat(asked.weight(before.topics().competencies())).isEqualTo(60);
  }

  @Test
  void shouldDecideByIndustryThenCountryThenLanguageAmongOwners() {
    List<String> security = List.of("mpn:security");
    Contact industry = contact(5, security, List.of("manufacturing"), NONE, NONE);
    Contact country = contact(4, security, NONE, List.of("DE"), NONE);
    Contact language = contact(3, security, NONE, NONE, List.of("de"));

    assertThat(choose(language, country, industry)).isEqualTo(industry);
    assertThat(choose(language, country)).isEqualTo(country);
    assertThat(choose(contact(2, security, NONE, NONE, NONE), language)).isEqualTo(language);
  }

  @Test
  void shouldFallBackToTheMostGeneralWhereNobodyOwnsTheTopic() {
    Contact other = contact(2, List.of("mpn:data-analytics"), NONE, NONE, NONE);
    Contact elsewhere = contact(3, NONE, NONE, List.of("FR"), NONE);

    assertThat(choose(other, elsewhere, general)).isEqualTo(general);
  }

  @Test
  void shouldWriteToSomebodyEvenIfEverybodyOwnsSomethingElse() {
    Contact many = contact(2, List.of("mpn:data-analytics", "mpn:erp"), NONE, NONE, NONE);
    Contact few = contact(3, List.of("mpn:data-analytics"), NONE, NONE, NONE);

    assertThat(choose(many, few)).isEqualTo(few);
  }

  @Test
  void shouldChooseNobodyWhereThereIsNobody() {
    assertThat(ContactChoice.choose(List.of(), SECURITY_IN_GERMANY, TODAY)).isEmpty();
  }

  @Test
  void shouldChooseTheSameWhateverTheOrder() {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      List<String> competencies = i % 3 == 0 ? List.of("mpn:security") : NONE;
      contacts.add(contact(i, competencies, NONE, i % 2 == 0 ? List.of("DE") : NONE, NONE));
    }
    Chosen chosen = ContactChoice.choose(contacts, SECURITY_IN_GERMANY, TODAY).orElseThrow();

    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(contacts, random);
      assertThat(ContactChoice.choose(contacts, SECURITY_IN_GERMANY, TODAY)).contains(chosen);
    }
  }

  @Test
  void shouldWriteToTheDeputyFromTheFirstDayToTheLastDayAway() {
    Contact deputy = contact(2, List.of("mpn:erp"), NONE, NONE, NONE);
    Contact owner = away(contact(3, List.of("mpn:security"), NONE, NONE, NONE), 2, deputy);

    assertThat(chosen(TODAY.minusDays(1), general, deputy, owner)).isEqualTo(of(owner));
    assertThat(chosen(TODAY, general, deputy, owner)).isEqualTo(inFor(owner, deputy));
    assertThat(chosen(TODAY.plusDays(1), general, deputy, owner)).isEqualTo(inFor(owner, deputy));
    assertThat(chosen(TODAY.plusDays(2), general, deputy, owner)).isEqualTo(of(owner));
  }

  @Test
  void shouldGoOnToTheDeputysDeputy() {
    Contact last = contact(2, List.of("mpn:erp"), NONE, NONE, NONE);
    Contact deputy = away(contact(4, List.of("mpn:erp"), NONE, NONE, NONE), 5, last);
    Contact owner = away(contact(3, List.of("mpn:security"), NONE, NONE, NONE), 2, deputy);

    assertThat(chosen(TODAY, general, last, deputy, owner)).isEqualTo(inFor(owner, last));
  }

  @Test
  void shouldWriteToTheNextBestWhereNoDeputyIsThere() {
    Contact one = contact(3, List.of("mpn:security"), NONE, NONE, NONE);
    Contact other = away(contact(4, List.of("mpn:erp"), NONE, NONE, NONE), 5, one);
    Contact second = contact(5, List.of("mpn:messaging"), NONE, NONE, NONE);

    assertThat(chosen(TODAY, general, second, away(one, 2, null))).isEqualTo(inFor(one, second));
    assertThat(chosen(TODAY, general, second, other, away(one, 2, other)))
        .isEqualTo(inFor(one, second));
    Contact gone = contact(9, NONE, NONE, NONE, NONE);
    assertThat(chosen(TODAY, general, second, away(one, 2, gone))).isEqualTo(inFor(one, second));
  }

  @Test
  void shouldWriteToWhoIsBackFirstWhereEverybodyIsAway() {
    Contact owner = contact(3, List.of("mpn:security"), NONE, NONE, NONE);
    Contact unknown =
        new Contact(new UUID(0, 1), "U", "u@x.example", null, null, new Absence(TODAY, null, null));

    assertThat(chosen(TODAY, unknown, away(owner, 9, null), away(general, 5, null)).contact().id())
        .isEqualTo(general.id());
    assertThat(chosen(TODAY, unknown, away(owner, 9, null)).standsInFor()).isNull();
  }

  private static Chosen of(Contact contact) {
    return new Chosen(contact, null);
  }

  private static Chosen inFor(Contact concerned, Contact deputy) {
    return new Chosen(deputy, concerned.id());
  }

  private static Contact away(Contact contact, int days, Contact deputy) {
    UUID deputyId = deputy == null ? null : deputy.id();
    return new Contact(
        contact.id(),
        contact.name(),
        contact.email(),
        contact.language(),
        contact.topics(),
        new Absence(TODAY, TODAY.plusDays(days), deputyId));
  }

  private static Chosen chosen(LocalDate day, Contact... contacts) {
    return ContactChoice.choose(List.of(contacts), SECURITY_IN_GERMANY, day).orElseThrow();
  }

  private static Contact choose(Contact... contacts) {
    return chosen(TODAY, contacts).contact();
  }

  private static Contact contact(
      int number,
      List<String> competencies,
      List<String> industries,
      List<String> countries,
      List<String> languages) {
    return new Contact(
        new UUID(0, number),
        "Contact " + number,
        "c" + number + "@partner.example",
        null,
        new Topics(competencies, industries, countries, languages),
        null);
  }
}
