package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.List;

/** That a team differs enough from those found before; follows a search member by member. */
final class Apart {

  private final List<Formation> before;
  private final int shared;
  private final int[] common;

  /**
   * @param shared how many members it may share with any of them
   */
  Apart(List<Formation> before, int shared) {
    this.before = new ArrayList<>(before);
    this.shared = shared;
    common = new int[before.size()];
  }

  /** The same for a team that is still empty. */
  Apart again() {
    return new Apart(before, shared);
  }

  /** Whether the team can take this one in. */
  boolean admits(int ref) {
    for (int i = 0; i < common.length; i++) {
      if (common[i] == shared && before.get(i).has(ref)) {
        return false;
      }
    }
    return true;
  }

  void join(int ref) {
    count(ref, 1);
  }

  void leave(int ref) {
    count(ref, -1);
  }

  /** Whether the team is none of those found before. */
  boolean isNew(int members) {
    for (int i = 0; i < common.length; i++) {
      if (common[i] == members && before.get(i).members().size() == members) {
        return false;
      }
    }
    return true;
  }

  private void count(int ref, int step) {
    for (int i = 0; i < common.length; i++) {
      common[i] += before.get(i).has(ref) ? step : 0;
    }
  }
}
