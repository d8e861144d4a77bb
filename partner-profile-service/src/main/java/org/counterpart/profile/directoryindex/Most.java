package org.counterpart.profile.directoryindex;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, in an order, without sorting them all. */
final class Most<T> {
  private final int max;
  private final Comparator<? super T> order;
  private final PriorityQueue<T> lastFirst;

  /**
   * @param max at least 1
   */
  Most(int max, Comparator<? super T> order) {
    this.max = max;
    this.order = order;
    this.lastFirst = new PriorityQueue<>(order.reversed());
  }

  void offer(T one) {
    if (lastFirst.size() < max) {
      lastFirst.add(one);
    } else if (order.compare(one, lastFirst.element()) < 0) {
      lastFirst.remove();
      lastFirst.add(one);
    }
  }

  List<T> inOrder() {
    return lastFirst.stream().sorted(order).toList();
  }
}
