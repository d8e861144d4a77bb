package org.counterpart.profile.directoryindex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;

/** Partners and searches by a seed; of each kind few values, so that they meet. */
final class InventedListing {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static final int DAYS = 100;

  private final Random random;

  InventedListing(long seed) {
    random = new Random(seed);
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  Listed partner(UUID id) {
    var name = "n" + number(30);
    var text = name + " " + String.join(", ", some("word", 8));
    return new Listed(id, name, values(4), text, levels());
  }

  private Map<Facet, List<String>> values(int bound) {
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(facet, some(facet.name(), bound));
    }
    return values;
  }

  /** Some of them, the first ones more often. */
  private List<String> some(String prefix, int bound) {
    return IntStream.range(0, bound)
        .filter(i -> random.nextInt(i + 2) == 0)
        .mapToObj(i -> prefix + i)
        .toList();
  }

  private List<LevelSegment> levels() {
    var levels = new ArrayList<LevelSegment>();
    for (var code : some("mpn:", 5)) {
      var middle = FIRST.plusDays(number(DAYS));
      levels.add(segment(code, FIRST, middle.plusDays(1)));
      levels.add(segment(code, middle.plusDays(1 + number(2)), null));
    }
    return levels;
  }

  private LevelSegment segment(String code, LocalDate from, LocalDate until) {
    var level = random.nextBoolean() ? Level.SILVER : Level.GOLD;
    return new LevelSegment(code, level, from, until, random.nextBoolean());
  }

  /** Often few conditions, sometimes many. */
  Wanted search() {
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(facet, number(6) == 0 ? List.of(facet.name() + number(5)) : List.of());
    }
    return new Wanted(
        number(4) == 0 ? List.of("word" + number(9), "w") : List.of(),
        values,
        number(3) == 0 ? Set.copyOf(some("mpn:", 3)) : Set.of(),
        number(3) == 0 ? (random.nextBoolean() ? Level.GOLD : Level.SILVER) : null,
        number(4) == 0 ? random.nextBoolean() : null,
        FIRST.plusDays(number(DAYS + 20)).minusDays(10));
  }
}
