package org.counterpart.engine.structure;

/** Takes what a search finds, and says what is still worth finding. */
public interface Finder {

  /** A row with fewer units need not be found. Never falls. */
  int threshold();

  /**
   * A row, once, in no particular order.
   *
   * @param high the upper half of its partner's id
   * @param low the lower half
   * @param units at least {@link #threshold}
   */
  void offer(int row, long high, long low, int units);
}
