package org.counterpart.engine;

import java.util.Map;

/**
 * How the contributions are weighed: a value with a version, so that a recorded score says how it
 * came about. Shares are in 64ths and sum to 64, which makes every score at most 1 without
 * rounding.
 *
 * @param version the name under which a match records them
 * @param shares the most that each part can contribute, in 64ths
 * @param mustHave how many times heavier a must-have counts than a nice-to-have; at least 1
 * @param byReference fit of past work where any level is asked for, 0 to 1
 * @param lapsing fit of a level that holds only on the first day; it grows to 1 with the share of
 *     the project's days on which the level holds; 0 to 1
 */
public record Weights(
    String version,
    Map<Part, Integer> shares,
    double mustHave,
    double byReference,
    double lapsing) {

  /** All the shares together. */
  public static final int WHOLE = 64;

  /**
   * @throws IllegalArgumentException when the shares do not sum to 64 or a factor is out of range
   */
  public Weights {
    shares = Map.copyOf(shares);
    if (shares.values().stream().mapToInt(Integer::intValue).sum() != WHOLE
        || shares.values().stream().anyMatch(share -> share < 0)) {
      throw new IllegalArgumentException("shares are not 64 64ths: " + shares);
    }
    if (mustHave < 1 || !isFraction(byReference) || !isFraction(lapsing)) {
      throw new IllegalArgumentException("factor out of range in weights " + version);
    }
  }

  /**
   * The weights that were set by hand: coverage first, then what was done, then the rest. On real
   * consortia more weight on past work finds more of those who really took part.
   */
  public static Weights plain() {
    return new Weights(
        "plain-1",
        Map.of(
            Part.COVERAGE, 28,
            Part.INDUSTRY, 4,
            Part.TECHNOLOGY, 2,
            Part.WORDS, 4,
            Part.WORK, 14,
            Part.EXPERIENCE, 4,
            Part.TRUST, 6,
            Part.FRESHNESS, 2),
        2.0,
        0.75,
        0.5);
  }

  /** The most that {@code part} can contribute, in 64ths. */
  public int share(Part part) {
    return shares.getOrDefault(part, 0);
  }

  private static boolean isFraction(double value) {
    return value >= 0 && value <= 1;
  }
}
