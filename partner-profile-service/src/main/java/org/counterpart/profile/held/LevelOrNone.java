package org.counterpart.profile.held;

import org.counterpart.profile.level.Level;

/** A level as it is told where there may be none. */
public enum LevelOrNone {
  NONE,
  SILVER,
  GOLD;

  static LevelOrNone of(Level level) {
    return switch (level) {
      case null -> NONE;
      case SILVER -> SILVER;
      case GOLD -> GOLD;
    };
  }
}
