package org.counterpart.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactChoiceTest {
  private static final Concern SECURITY_IN_GERMANY =
      new Concern(
          Map.of("mpn:security", 60, "mpn:messaging", 20),
          "manufacturing",
          List.of("DE"),
          List.of("de"));
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
    assertThat(ContactChoice.choose(List.of(), SECURITY_IN_GERMANY)).isEmpty();
  }

  @Test
  void shouldChooseTheSameWhateverTheOrder() {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      List<String> competencies = i % 3 == 0 ? List.of("mpn:security") : NONE;
      contacts.add(contact(i, competencies, NONE, i % 2 == 0 ? List.of("DE") : NONE, NONE));
    }
    Contact chosen = ContactChoice.choose(contacts, SECURITY_IN_GERMANY).orElseThrow();

    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(contacts, random);
      assertThat(ContactChoice.choose(contacts, SECURITY_IN_GERMANY)).contains(chosen);
    }
  }

  private static Contact choose(Contact... contacts) {
    return ContactChoice.choose(List.of(contacts), SECURITY_IN_GERMANY).orElseThrow();
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
        new Topics(competencies, industries, countries, languages));
  }
}
