package org.counterpart.benchmarks.structural;

import java.util.Arrays;

/** The best rows so far, for peers that have no heap of their own. */
final class Best {

  /** Score above, the row's complement below: a heap by both with the worst at its root. */
  private final long[] heap;

  private int size;

  Best(int k) {
    heap = new long[k];
  }

  /** The least score that can enter. */
  int threshold() {
    return size < heap.length ? 1 : (int) (heap[0] >> Integer.SIZE) + 1;
  }

  /** Takes a row in if it is better than the worst, or if there is room. */
  void offer(int units, int row) {
    if (units < threshold()) {
      return;
    }
    long entry = (long) units << Integer.SIZE | row;
    if (size < heap.length) {
      heap[size++] = entry;
      rise();
    } else {
      sink(entry);
    }
  }

  private void rise() {
    int slot = size - 1;
    long entry = heap[slot];
    while (slot > 0 && heap[(slot - 1) / 2] > entry) {
      heap[slot] = heap[(slot - 1) / 2];
      slot = (slot - 1) / 2;
    }
    heap[slot] = entry;
  }

  private void sink(long entry) {
    int slot = 0;
    for (int child = 1; child < size; child = 2 * slot + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= entry) {
        break;
      }
      heap[slot] = heap[child];
      slot = child;
    }
    heap[slot] = entry;
  }

  /** Best first; rows are the partners' numbers. */
  Answer answer() {
    long[] sorted = Arrays.copyOf(heap, size);
    Arrays.sort(sorted);
    int[] units = new int[size];
    int[] partners = new int[size];
    for (int i = 0; i < size; i++) {
      units[i] = (int) (sorted[size - 1 - i] >> Integer.SIZE);
      partners[i] = (int) sorted[size - 1 - i];
    }
    return new Answer(units, partners);
  }
}
