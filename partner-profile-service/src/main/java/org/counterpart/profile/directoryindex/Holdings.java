package org.counterpart.profile.directoryindex;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;

/**
 * A partner's levels over all time in as little room as will do: for each stretch the competency's
 * id with two bits, and its first and its end day, counted from 1970.
 */
final class Holdings {
  private static final int GOLD = 1;
  private static final int VERIFIED = 2;
  private static final int BITS = 2;
  private static final int WIDTH = 3;

  private final int[] stretches;

  Holdings(List<LevelSegment> levels, ToIntFunction<String> idOf) {
    stretches = new int[levels.size() * WIDTH];
    for (var i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      var bits = (level.level() == Level.GOLD ? GOLD : 0) | (level.verified() ? VERIFIED : 0);
      stretches[i * WIDTH] = idOf.applyAsInt(level.code()) << BITS | bits;
      stretches[i * WIDTH + 1] = day(level.from());
      stretches[i * WIDTH + 2] = level.until() == null ? Integer.MAX_VALUE : day(level.until());
    }
  }

  static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Told of every stretch that fits. */
  interface Visitor {
    void held(int competency, boolean gold, boolean verified);
  }

  void onDay(int day, Visitor visitor) {
    for (var i = 0; i < stretches.length; i += WIDTH) {
      if (stretches[i + 1] <= day && day < stretches[i + 2]) {
        var held = stretches[i];
        visitor.held(held >>> BITS, (held & GOLD) != 0, (held & VERIFIED) != 0);
      }
    }
  }

  /**
   * Whether a competency is held on a day at a level.
   *
   * @param competency its id; negative for any
   * @param level the lowest that will do; null for any
   * @param verified null where it does not matter
   */
  boolean hold(int competency, int day, Level level, Boolean verified) {
    for (var i = 0; i < stretches.length; i += WIDTH) {
      var held = stretches[i];
      if ((competency < 0 || held >>> BITS == competency)
          && stretches[i + 1] <= day
          && day < stretches[i + 2]
          && (level != Level.GOLD || (held & GOLD) != 0)
          && (verified == null || verified == ((held & VERIFIED) != 0))) {
        return true;
      }
    }
    return false;
  }
}
