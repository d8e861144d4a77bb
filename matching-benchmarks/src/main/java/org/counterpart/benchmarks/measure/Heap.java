package org.counterpart.benchmarks.measure;

/**
 * What is on the heap after it has been collected.
 *
 * @param used in bytes
 */
record Heap(long used) {

  private static final int COLLECTIONS = 3;

  static Heap now() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return new Heap(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
  }

  /** By how many bytes it has grown; at least 0. */
  long since(Heap before) {
    return Math.max(0, used - before.used);
  }
}
