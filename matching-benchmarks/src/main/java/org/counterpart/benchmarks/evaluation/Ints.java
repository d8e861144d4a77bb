package org.counterpart.benchmarks.evaluation;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ints {

  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void addAll(int[] more) {
    for (int value : more) {
      add(value);
    }
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  int[] sorted() {
    int[] sorted = toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The distinct values, growing. */
  int[] distinct() {
    return Arrays.stream(values, 0, size).sorted().distinct().toArray();
  }
}
