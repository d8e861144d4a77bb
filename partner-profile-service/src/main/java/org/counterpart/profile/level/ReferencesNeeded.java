package org.counterpart.profile.level;

/**
 * How many customer references each level takes besides people.
 *
 * @param silver 0 or more
 * @param gold at least {@code silver}
 * @param months for how long after its last day a reference counts; null for ever
 */
public record ReferencesNeeded(int silver, int gold, Integer months) {

  /** What holds where a scheme asks for none. */
  public static final ReferencesNeeded NONE = new ReferencesNeeded(0, 0, null);

  public ReferencesNeeded {
    if (silver < 0 || gold < silver) {
      throw new IllegalArgumentException("0 <= silver <= gold, not " + silver + " and " + gold);
    }
    if (months != null && months < 1) {
      throw new IllegalArgumentException("A reference counts for a month at least, not " + months);
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
