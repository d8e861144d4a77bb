package org.counterpart.benchmarks.ecosystem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;

/** Makes partners. */
final class Partners {

  private static final double MEAN_COMPETENCIES = 3.5;
  private static final double MOST_COMPETENCIES = 12;

  private final Zipf popularity;

  Partners(Zipf popularity) {
    this.popularity = popularity;
  }

  Partner make(UUID id, int revision, SplittableRandom random) {
    return new Partner(
        id,
        null,
        revision + 1L,
        "",
        null,
        null,
        "",
        countries(random),
        Set.of("en"),
        industries(random),
        Set.of(),
        Set.of(),
        Set.of(),
        levels(random),
        List.of(),
        Ecosystem.NOW.minus(Duration.ofDays(random.nextInt(800))));
  }

  private static Set<String> countries(SplittableRandom random) {
    Set<String> countries = new HashSet<>();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      countries.add(Codes.country(random));
    }
    return countries;
  }

  private static Set<String> industries(SplittableRandom random) {
    Set<String> industries = new HashSet<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      industries.add(Codes.industry(random));
    }
    return industries;
  }

  private List<LevelSegment> levels(SplittableRandom random) {
    double drawn = -Math.log(1 - random.nextDouble()) * MEAN_COMPETENCIES;
    Set<String> held = new HashSet<>();
    List<LevelSegment> levels = new ArrayList<>();
    for (int left = 1 + (int) Math.min(MOST_COMPETENCIES, drawn); left > 0; left--) {
      String competency = Codes.competency(popularity.draw(random));
      if (held.add(competency)) {
        addTo(levels, competency, random);
      }
    }
    return levels;
  }

  /** One in twenty has yet to begin; one in ten of those that end is renewed, at any level. */
  private static void addTo(List<LevelSegment> levels, String competency, SplittableRandom random) {
    LocalDate from = Ecosystem.TODAY.minusDays(1 + random.nextInt(600));
    if (random.nextInt(20) == 0) {
      from = Ecosystem.TODAY.plusDays(1 + random.nextInt(365));
    }
    boolean ends = random.nextInt(10) < 6;
    LocalDate until = ends ? Ecosystem.TODAY.plusDays(random.nextInt(730)) : null;
    if (ends && !until.isAfter(from)) {
      until = from.plusDays(365);
    }
    levels.add(new LevelSegment(competency, level(random), from, until));
    if (ends && random.nextInt(10) == 0) {
      levels.add(new LevelSegment(competency, level(random), until, until.plusDays(365)));
    }
  }

  private static Level level(SplittableRandom random) {
    return random.nextInt(3) == 0 ? Level.GOLD : Level.SILVER;
  }
}
