package org.counterpart.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Seeded partners and opportunities that collide often: few codes, few words, dates on the same
 * days, so that ties, lapses and every filter occur.
 */
public final class World {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final String[] COUNTRIES = {"DE", "AT", "FR", "US"};
  private static final String[] LANGUAGES = {"de", "en", "fr"};
  private static final String[] INDUSTRIES = {"retail", "manufacturing", "health"};

  private final Random random;
  private final int competencies;
  private final int words;

  /**
   * @param competencies how many codes there are
   * @param words how many words there are
   */
  public World(long seed, int competencies, int words) {
    random = new Random(seed);
    this.competencies = competencies;
    this.words = words;
  }

  public static UUID id(int kind, int number) {
    return new UUID(((long) kind << 32) | 0x7000L, 0x8000_0000_0000_0000L | number);
  }

  public List<Partner> partners(int count) {
    List<Partner> partners = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      partners.add(partner(i, 1, count));
    }
    return partners;
  }

  /** Partner {@code number} of {@code count}, who may have worked with any of the others. */
  public Partner partner(int number, long version, int count) {
    return new Partner(
        id(1, number),
        random.nextInt(4) == 0 ? null : "ext:" + number,
        version,
        "Word"
            + random.nextInt(words)
            + text(random.nextInt(3))
            + (random.nextInt(3) == 0 ? " GmbH" : ""),
        random.nextInt(3) == 0 ? null : shortName(),
        seat(),
        text(random.nextInt(8)),
        some(2, i -> COUNTRIES[i % COUNTRIES.length]),
        some(2, i -> LANGUAGES[i % LANGUAGES.length]),
        some(2, i -> INDUSTRIES[i % INDUSTRIES.length]),
        some(2, i -> "word" + i % words + (i % 2 == 0 ? "" : "-word" + i % 7)),
        some(1, i -> "ecosystem-" + i % 2),
        some(2, i -> List.of(EngagementKind.values()).get(i % 3)),
        levels(),
        references(count),
        NOW.minus(random.nextInt(-50, 900), ChronoUnit.DAYS));
  }

  public Opportunity opportunity(int number, long version, int posters, int requirements) {
    LocalDate start = DAY.plusDays(random.nextInt(5) * 30L);
    boolean open = random.nextBoolean();
    return new Opportunity(
        id(2, number),
        version,
        id(1, random.nextInt(posters + 1)),
        text(random.nextInt(4)),
        text(random.nextInt(10)) + named(posters),
        random.nextBoolean() ? null : INDUSTRIES[random.nextInt(INDUSTRIES.length)],
        open ? Set.of() : some(2, i -> COUNTRIES[i % COUNTRIES.length]),
        open ? Set.of() : some(1, i -> LANGUAGES[i % LANGUAGES.length]),
        random.nextInt(5) == 0 ? some(1, i -> "ecosystem-" + i % 2) : Set.of(),
        open ? null : List.of(EngagementKind.values()).get(random.nextInt(3)),
        start,
        start.plusDays(random.nextInt(4) * 45L),
        requirements(requirements),
        NOW);
  }

  private List<Requirement> requirements(int count) {
    List<Requirement> requirements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      requirements.add(
          new Requirement(
              "r" + i,
              code(),
              List.of(Requirement.Asked.values()).get(random.nextInt(3)),
              List.of(Requirement.Priority.values()).get(random.nextInt(2)),
              random.nextInt(4) == 0 ? 1 + random.nextInt(100) : 50,
              1 + random.nextInt(3)));
    }
    return requirements;
  }

  private List<LevelSegment> levels() {
    List<LevelSegment> levels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String code = code();
      LocalDate from = DAY.plusDays(30L * random.nextInt(-6, 4));
      for (int j = seen.add(code) ? 1 + random.nextInt(3) : 0; j > 0; j--) {
        LocalDate until = from.plusDays(30L * (1 + random.nextInt(4)));
        boolean last = j == 1 && random.nextBoolean();
        String via = random.nextInt(4) == 0 ? code() : null;
        levels.add(
            0,
            new LevelSegment(code, level(), from, last ? null : until, random.nextBoolean(), via));
        from = until.plusDays(random.nextBoolean() ? 0 : 15);
      }
    }
    return levels;
  }

  private List<Reference> references(int count) {
    List<Reference> references = new ArrayList<>();
    for (int i = Math.max(0, random.nextInt(-2, 5)); i > 0; i--) {
      references.add(
          new Reference(
              "Project " + random.nextInt(20),
              text(random.nextInt(6)),
              some(2, n -> "c:" + n % competencies),
              some(3, n -> n % 2 == 0 ? id(1, n % count).toString() : "ext:" + n % count),
              year(),
              year()));
    }
    return references;
  }

  /** Few, so that the same work is often told of in the same way. */
  private LocalDate year() {
    return random.nextInt(3) > 0 ? null : DAY.minusYears(10L * random.nextInt(-1, 7));
  }

  private String shortName() {
    return switch (random.nextInt(3)) {
      case 0 -> "WORD" + random.nextInt(words);
      case 1 -> "Word" + random.nextInt(words);
      default -> "ABC" + text(1 + random.nextInt(2));
    };
  }

  private Seat seat() {
    return random.nextInt(6) == 0
        ? null
        : new Seat(
            COUNTRIES[random.nextInt(COUNTRIES.length)],
            random.nextBoolean() ? null : "region" + random.nextInt(3),
            random.nextBoolean() ? null : "Word" + random.nextInt(words) + " Cedex 9");
  }

  /** What may name somebody: a country, initials, a short name, a partner's past. */
  private String named(int posters) {
    return switch (random.nextInt(5)) {
      case 0 -> " in Germany, with French and GERMAN partners";
      case 1 -> " ABC WORD" + random.nextInt(words);
      case 2 -> " Project " + random.nextInt(Math.max(1, posters));
      case 3 -> " abc word" + random.nextInt(words) + " gmbh";
      default -> "";
    };
  }

  private Level level() {
    return List.of(Level.values()).get(random.nextInt(2));
  }

  private String code() {
    return "c:" + random.nextInt(competencies);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i % 3 == 2 ? ", and the " : " ").append("Word").append(random.nextInt(words));
    }
    return text.toString();
  }

  private <T> Set<T> some(int most, IntFunction<T> of) {
    Set<T> some = new HashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(of.apply(random.nextInt(1 << 16)));
    }
    return some;
  }
}
