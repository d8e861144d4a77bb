package org.counterpart.benchmarks.percolation;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers of opportunities, in any order. */
public final class Found {

  private int[] numbers = new int[64];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  BitSet asSet() {
    BitSet set = new BitSet();
    for (int i = 0; i < size; i++) {
      set.set(numbers[i]);
    }
    return set;
  }
}
