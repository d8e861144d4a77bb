package org.counterpart.stack.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.counterpart.stack.sample.PartnerRecord.Certification;
import org.counterpart.stack.sample.PartnerRecord.Contact;
import org.counterpart.stack.sample.PartnerRecord.Participant;
import org.counterpart.stack.sample.PartnerRecord.Reference;
import org.counterpart.stack.sample.PartnerRecord.Topics;

/** A few hundred invented IT partners; the same in every run of a month. */
final class SampleEcosystem {
  static final int SIZE = 300;

  private static final long SEED = 20_260;
  private static final List<String> INDUSTRIES =
      List.of(
          "manufacturing",
          "healthcare",
          "retail",
          "logistics",
          "public-sector",
          "energy",
          "finance",
          "education");
  private static final List<String> KINDS = List.of("BUILD_WITH", "SELL_WITH", "MARKET_WITH");
  private static final List<String> WAYS =
      List.of("managed-services", "consulting", "system-integration", "software", "training");

  private final LocalDate month;
  private final Draw draw = new Draw(SEED);
  private final Names names = new Names(draw);
  private final List<Home> homes = homes();

  /**
   * @param today what certificates are valid around
   */
  SampleEcosystem(LocalDate today) {
    month = today.withDayOfMonth(1);
  }

  private static List<Home> homes() {
    List<Home> homes = new ArrayList<>();
    for (Home home : Home.values()) {
      homes.addAll(Collections.nCopies(home.share(), home));
    }
    return homes;
  }

  /** The external id of the partner that posts the sample opportunity. */
  static String poster() {
    return externalId(1);
  }

  private static String externalId(int number) {
    return "sample:" + number;
  }

  List<PartnerRecord> partners() {
    List<PartnerRecord> partners = new ArrayList<>(SIZE);
    partners.add(partner(1, Practice.CLOUD, Home.DE));
    while (partners.size() < SIZE) {
      Practice practice = draw.one(List.of(Practice.values()));
      partners.add(partner(partners.size() + 1, practice, draw.one(homes)));
    }
    return partners;
  }

  private PartnerRecord partner(int number, Practice practice, Home home) {
    String name = names.company(practice, home);
    List<String> industries = draw.some(INDUSTRIES, draw.number(1, 3));
    return new PartnerRecord(
        externalId(number),
        name,
        "%s %s. %d people, mostly in %s."
            .formatted(name, practice.promise(), draw.number(4, 180), industries.getFirst()),
        "https://www." + Names.domain(name),
        home.name(),
        List.of(home.name()),
        home.region().isEmpty() || !draw.percent(70) ? List.of() : List.of(home.region()),
        home.languages(),
        industries,
        draw.some(WAYS, draw.number(1, 2)),
        draw.some(practice.technologies(), draw.number(1, 3)),
        draw.percent(30)
            ? List.of("iamcp-" + home.name().toLowerCase(java.util.Locale.ROOT))
            : List.of(),
        draw.percent(80) ? KINDS.subList(0, draw.number(1, 3)) : KINDS,
        contacts(name, practice, home),
        certifications(practice),
        references(number, practice, home, industries.getFirst()));
  }

  /** One for everything, and at two of three partners somebody for the main competency. */
  private List<Contact> contacts(String company, Practice practice, Home home) {
    List<Contact> contacts = new ArrayList<>();
    contacts.add(contact(company, home, List.of()));
    if (draw.percent(66)) {
      Contact expert = contact(company, home, practice.competencies().subList(0, 1));
      if (!expert.email().equals(contacts.getFirst().email())) {
        contacts.add(expert);
      }
    }
    return contacts;
  }

  private Contact contact(String company, Home home, List<String> competencies) {
    String person = names.person();
    return new Contact(
        person,
        Names.address(person, company),
        home.languages().getFirst(),
        new Topics(competencies, List.of()));
  }

  private List<Certification> certifications(Practice practice) {
    List<Certification> certifications = new ArrayList<>();
    int people = draw.number(1, 7);
    for (int person = 1; person <= people; person++) {
      for (String exam : draw.some(practice.certifications(), draw.number(1, 3))) {
        LocalDate from = month.minusMonths(draw.number(1, 20));
        certifications.add(
            new Certification("p" + person, exam, from.toString(), from.plusYears(2).toString()));
      }
    }
    return certifications;
  }

  private List<Reference> references(int number, Practice practice, Home home, String industry) {
    List<Reference> references = new ArrayList<>();
    for (PastWork.Kind kind : draw.some(PastWork.of(practice), draw.number(0, 3))) {
      LocalDate start = month.minusMonths(draw.number(8, 40));
      references.add(
          new Reference(
              PastWork.title(kind, industry),
              // Figures of its own: the same text at two partners would be work that they shared.
              "%s For %d people at %d sites."
                  .formatted(kind.text(), draw.number(40, 4000), draw.number(1, 40)),
              List.of(kind.competency()),
              home.name(),
              start.toString(),
              start.plusMonths(draw.number(2, 7)).toString(),
              others(number)));
    }
    return references;
  }

  private List<Participant> others(int number) {
    if (number < 3 || !draw.percent(50)) {
      return List.of();
    }
    return List.of(new Participant(externalId(draw.number(1, number - 1))));
  }
}
