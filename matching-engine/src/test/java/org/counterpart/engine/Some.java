package org.counterpart.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;

/** Fixtures that read as a sentence; what a test does not name is as harmless as can be. */
final class Some {

  static final LocalDate START = LocalDate.of(2027, 1, 1);
  static final LocalDate END = LocalDate.of(2027, 4, 10);
  static final UUID POSTER = World.id(1, 999);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private Some() {}

  static Requirement mustHave(String competency, Asked asked) {
    return new Requirement("r-" + competency, competency, asked, Priority.MUST_HAVE, 50, 1);
  }

  static Requirement niceToHave(String competency, Asked asked) {
    return new Requirement("r-" + competency, competency, asked, Priority.NICE_TO_HAVE, 50, 1);
  }

  /** 100 days from {@link #START} to {@link #END}, anywhere, any language. */
  static Opportunity opportunity(Requirement... missing) {
    return opportunity(Set.of(), Set.of(), Set.of(), null, missing);
  }

  static Opportunity opportunity(
      Set<String> countries,
      Set<String> languages,
      Set<String> ecosystems,
      EngagementKind kind,
      Requirement... missing) {
    return new Opportunity(
        World.id(2, 1),
        1,
        POSTER,
        "Plant security with Sentinel",
        "For a machine builder",
        "manufacturing",
        countries,
        languages,
        ecosystems,
        kind,
        START,
        END,
        List.of(missing),
        NOW);
  }

  static LevelSegment level(String competency, Level level, String from, String until) {
    return new LevelSegment(
        competency, level, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  /** In Germany, German, build-with only. */
  static Partner partner(int number, List<LevelSegment> levels, Reference... references) {
    return new Partner(
        World.id(1, number),
        "ext:" + number,
        1,
        "Partner " + number,
        null,
        new Seat("DE", null, null),
        "We watch over plants",
        Set.of("DE"),
        Set.of("de"),
        Set.of("manufacturing"),
        Set.of("sentinel"),
        Set.of("north"),
        Set.of(EngagementKind.BUILD_WITH),
        levels,
        List.of(references),
        NOW);
  }

  /** The next version of a partner, with other levels and past work. */
  static Partner with(Partner partner, List<LevelSegment> levels, List<Reference> references) {
    return new Partner(
        partner.id(),
        partner.externalId(),
        partner.version() + 1,
        partner.name(),
        partner.shortName(),
        partner.seat(),
        partner.description(),
        partner.countriesServed(),
        partner.languages(),
        partner.industries(),
        partner.technologies(),
        partner.ecosystems(),
        partner.engagementKinds(),
        levels,
        references,
        partner.updatedAt());
  }

  static Reference reference(String title, Set<String> competencies, Set<String> partners) {
    return new Reference(title, "", competencies, partners, null, START);
  }

  static MatchingEngine engine(Partner... partners) {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    engine.apply(List.of(partners).stream().<Change>map(Change.PutPartner::new).toList());
    return engine;
  }
}
