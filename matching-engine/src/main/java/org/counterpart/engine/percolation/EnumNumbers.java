package org.counterpart.engine.percolation;

import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Requirement.Asked;

/** Small numbers for what has a fixed list, so that a new entry cannot be forgotten here. */
final class EnumNumbers {

  static final int ANY = 0;
  static final int SILVER = 1;
  static final int GOLD = 2;

  /** How many things can be asked for. */
  static final int ASKED = 3;

  private EnumNumbers() {}

  static int of(Asked asked) {
    return switch (asked) {
      case ANY -> ANY;
      case SILVER -> SILVER;
      case GOLD -> GOLD;
    };
  }

  static int of(EngagementKind kind) {
    return switch (kind) {
      case BUILD_WITH -> 0;
      case MARKET_WITH -> 1;
      case SELL_WITH -> 2;
    };
  }
}
