package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The best rows so far: a heap with the worst of them at its root. */
final class TopRows implements Finder {

  /** The score in the upper half, whose turn it is first in the lower one. */
  private final long[] keys;

  private final long[] highs;
  private final long[] lows;
  private final int floor;
  private final StructuralSnapshot.Turns byTurns;
  private int size;

  /**
   * @param k at least 1
   * @param floor the least score, in units
   * @param byTurns decides between equals
   */
  TopRows(int k, int floor, StructuralSnapshot.Turns byTurns) {
    keys = new long[k];
    highs = new long[k];
    lows = new long[k];
    this.floor = floor;
    this.byTurns = byTurns;
  }

  @Override
  public int threshold() {
    return size < keys.length ? floor : units(0);
  }

  private int units(int slot) {
    return (int) (keys[slot] >>> Integer.SIZE);
  }

  @Override
  public void offer(long high, long low, int score) {
    long key = (long) score << Integer.SIZE | ((long) Integer.MAX_VALUE - byTurns.of(high, low));
    if (size < keys.length) {
      place(size, key, high, low);
      rise(size++);
    } else if (isWorse(0, key, high, low)) {
      place(0, key, high, low);
      sink();
    }
  }

  /** Whether the row in a slot comes after one of these. */
  private boolean isWorse(int slot, long key, long high, long low) {
    if (keys[slot] != key) {
      return keys[slot] < key;
    }
    int ids = Long.compare(highs[slot], high);
    return ids == 0 ? lows[slot] > low : ids > 0;
  }

  private boolean isWorse(int slot, int other) {
    return isWorse(slot, keys[other], highs[other], lows[other]);
  }

  private void rise(int from) {
    int slot = from;
    while (slot > 0 && isWorse(slot, (slot - 1) / 2)) {
      swap(slot, (slot - 1) / 2);
      slot = (slot - 1) / 2;
    }
  }

  private void sink() {
    int slot = 0;
    while (true) {
      int worst = slot;
      for (int child = 2 * slot + 1; child <= 2 * slot + 2 && child < size; child++) {
        worst = isWorse(child, worst) ? child : worst;
      }
      if (worst == slot) {
        return;
      }
      swap(slot, worst);
      slot = worst;
    }
  }

  private void swap(int a, int b) {
    long key = keys[a];
    long high = highs[a];
    long low = lows[a];
    place(a, keys[b], highs[b], lows[b]);
    place(b, key, high, low);
  }

  private void place(int slot, long key, long high, long low) {
    keys[slot] = key;
    highs[slot] = high;
    lows[slot] = low;
  }

  /** Takes everything out, best first. */
  List<StructuralSnapshot.Ranked> drain() {
    List<StructuralSnapshot.Ranked> ranked = new ArrayList<>(size);
    while (size > 0) {
      ranked.add(new StructuralSnapshot.Ranked(new UUID(highs[0], lows[0]), units(0)));
      swap(0, --size);
      sink();
    }
    return ranked.reversed();
  }
}
