package org.counterpart.profile.directoryindex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A part of those that were found, in the order of the list. */
final class Found {
  /** So many are looked at one by one rather than met on a walk along the whole list. */
  private static final int FEW = 5_000;

  private final Matches found;
  private final NameOrder order;
  private final IntFunction<ListPlace> places;

  Found(Matches found, NameOrder order, IntFunction<ListPlace> places) {
    this.found = found;
    this.order = order;
    this.places = places;
  }

  /**
   * The first behind a place. Neither way is ever slow: a few are compared with the best so far,
   * and a walk asks for each partner whether it was found, of all of them at worst.
   *
   * @param after null for the first ones
   */
  List<ListPlace> first(ListPlace after, int max) {
    return found.atMost() <= FEW ? compared(after, max) : walked(after, max);
  }

  private List<ListPlace> compared(ListPlace after, int max) {
    var most = new Most<ListPlace>(max, ListPlace::compareTo);
    found.forEach(
        number -> {
          var place = places.apply(number);
          if (after == null || place.compareTo(after) > 0) {
            most.offer(place);
          }
        });
    return most.inOrder();
  }

  private List<ListPlace> walked(ListPlace after, int max) {
    var part = new ArrayList<ListPlace>();
    var begin = after == null ? 0 : order.positionAfter(after);
    for (var i = begin; i < order.size() && part.size() < max; i++) {
      if (found.contains(order.get(i))) {
        part.add(places.apply(order.get(i)));
      }
    }
    return part;
  }
}
