package org.counterpart.engine.structure;

/** Takes what a search finds, and says what is still worth finding. */
public interface Finder {

  /** Who has fewer units need not be found. Never falls. */
  int threshold();

  /**
   * Somebody, once, in no particular order.
   *
   * @param high the upper half of the id
   * @param low the lower half
   * @param units at least {@link #threshold}
   */
  void offer(long high, long low, int units);
}
