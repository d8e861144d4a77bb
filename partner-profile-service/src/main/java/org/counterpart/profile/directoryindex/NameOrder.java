package org.counterpart.profile.directoryindex;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.roaringbitmap.RoaringBitmap;

/** The numbers of all partners in the order of the list. */
final class NameOrder {
  private final IntFunction<ListPlace> places;
  private int[] numbers = {};

  /**
   * @param places where a partner stands, by its number
   */
  NameOrder(IntFunction<ListPlace> places) {
    this.places = places;
  }

  int size() {
    return numbers.length;
  }

  int get(int position) {
    return numbers[position];
  }

  /** O(n). */
  void remove(RoaringBitmap gone) {
    if (!gone.isEmpty()) {
      numbers = Arrays.stream(numbers).filter(number -> !gone.contains(number)).toArray();
    }
  }

  /** O(n + m log n) for m new ones. */
  void add(RoaringBitmap come) {
    var fresh =
        come.stream()
            .boxed()
            .sorted((a, b) -> places.apply(a).compareTo(places.apply(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    var merged = new int[numbers.length + fresh.length];
    var from = 0;
    for (var i = 0; i < fresh.length; i++) {
      var to = positionAfter(places.apply(fresh[i]), from);
      System.arraycopy(numbers, from, merged, from + i, to - from);
      merged[to + i] = fresh[i];
      from = to;
    }
    System.arraycopy(numbers, from, merged, from + fresh.length, numbers.length - from);
    numbers = merged;
  }

  /**
   * The first position that lies behind a place, whether or not somebody stands there. O(log n).
   */
  int positionAfter(ListPlace place) {
    return positionAfter(place, 0);
  }

  private int positionAfter(ListPlace place, int atLeast) {
    var low = atLeast;
    var high = numbers.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (places.apply(numbers[middle]).compareTo(place) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
