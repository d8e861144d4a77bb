package org.counterpart.engine.percolation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.World;

/** Partners and opportunities that differ in one respect from others. */
final class Partners {

  private Partners() {}

  static Partner withoutAnything(UUID id) {
    return new Partner(
        id,
        null,
        1,
        "Nobody",
        null,
        null,
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of(),
        Instant.EPOCH);
  }

  /** Gold in everything, always. */
  static Partner thatDoesAll(World world, int competencies) {
    List<LevelSegment> levels = new ArrayList<>();
    for (int i = 0; i < competencies; i++) {
      levels.add(new LevelSegment("c:" + i, Level.GOLD, LocalDate.EPOCH, null));
    }
    Partner some = world.partner(100_000, 1, 9);
    return with(some, levels, Set.of("DE"), Set.of("de"), Set.of());
  }

  static Partner with(
      Partner some, Set<String> countries, Set<String> languages, Set<String> ecosystems) {
    return with(some, some.levels(), countries, languages, ecosystems);
  }

  private static Partner with(
      Partner some,
      List<LevelSegment> levels,
      Set<String> countries,
      Set<String> languages,
      Set<String> ecosystems) {
    return new Partner(
        some.id(),
        some.externalId(),
        some.version(),
        some.name(),
        some.shortName(),
        some.seat(),
        some.description(),
        countries,
        languages,
        some.industries(),
        some.technologies(),
        ecosystems,
        Set.of(),
        levels,
        some.references(),
        some.updatedAt());
  }

  static Opportunity keptTo(
      Opportunity some, Set<String> countries, Set<String> languages, Set<String> ecosystems) {
    return new Opportunity(
        some.id(),
        some.version(),
        some.poster(),
        some.title(),
        some.text(),
        some.industry(),
        countries,
        languages,
        ecosystems,
        some.engagementKind(),
        some.start(),
        some.end(),
        some.missing(),
        some.asOf());
  }
}
