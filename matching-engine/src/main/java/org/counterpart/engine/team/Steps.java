package org.counterpart.engine.team;

/** What is left of a budget. */
final class Steps {

  private long left;
  private boolean spent;

  Steps(long budget) {
    left = budget;
  }

  /** Takes as many steps as a piece of work is worth; false when there were not enough left. */
  boolean take(long many) {
    spent |= left < many;
    left = Math.max(0, left - many);
    return !spent;
  }

  /** Puts so many aside, or all that are left, for somebody who may spend them. */
  Steps lend(long most) {
    Steps lent = new Steps(Math.min(left, most));
    left -= lent.left;
    return lent;
  }

  /** Takes back what was not used. */
  void settle(Steps lent) {
    left += lent.left;
  }

  /** Whether somebody asked for more than there was, so that what was found is not proven. */
  boolean isSpent() {
    return spent;
  }
}
