package org.counterpart.profile.directoryindex;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * Those that were found: candidates, of which those count that hold the levels. Levels are looked
 * up only for those that somebody asks for, which for a page are few.
 *
 * @param candidates not to be changed
 */
record Matches(RoaringBitmap candidates, IntPredicate holdsLevels) {

  boolean contains(int number) {
    return candidates.contains(number) && holdsLevels.test(number);
  }

  /** At most so many, without looking at levels. */
  int atMost() {
    return candidates.getCardinality();
  }

  void forEach(IntConsumer consumer) {
    candidates.forEach(
        (int number) -> {
          if (holdsLevels.test(number)) {
            consumer.accept(number);
          }
        });
  }
}
