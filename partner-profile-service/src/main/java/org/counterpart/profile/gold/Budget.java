package org.counterpart.profile.gold;

/**
 * How much may still be looked at, so that nobody can make the service compute for hours. Counted
 * rather than timed: the same input has the same answer on every machine.
 */
public final class Budget {
  private long left;

  /**
   * @param candidates how often one of the golds that compete may be looked at. A partial set looks
   *     at each of them, which takes some 0.2 ms with 30 of them and 500 people; with 1,000 it
   *     takes as much as thirty such sets
   */
  public Budget(long candidates) {
    left = candidates;
  }

  /** Takes this much of what is left; false where it is not enough. */
  boolean spend(long candidates) {
    left = Math.max(0, left - candidates);
    return left > 0;
  }

  /** Whether a search was given up. */
  public boolean isSpent() {
    return left <= 0;
  }
}
