package org.counterpart.profile.level;

/**
 * How many different certified persons each level takes.
 *
 * @param silver at least 1
 * @param gold at least {@code silver}
 */
public record Thresholds(int silver, int gold) {

  /** What holds where a scheme says nothing else. */
  public static final Thresholds DEFAULT = new Thresholds(2, 4);

  public Thresholds {
    if (silver < 1 || gold < silver) {
      throw new IllegalArgumentException("1 <= silver <= gold, not " + silver + " and " + gold);
    }
  }

  /** The number for one level. */
  public int of(Level level) {
    return switch (level) {
      case SILVER -> silver;
      case GOLD -> gold;
    };
  }
}
