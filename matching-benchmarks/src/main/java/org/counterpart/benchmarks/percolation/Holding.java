package org.counterpart.benchmarks.percolation;

import java.util.Arrays;
import org.counterpart.benchmarks.structural.Profile;

/** What one partner holds, by feature: a table that is filled for each partner. */
final class Holding {

  private static final int NOTHING = -1;

  private final int[] first;
  private Profile profile;

  Holding(int competencies) {
    first = new int[2 * competencies];
    Arrays.fill(first, NOTHING);
  }

  void take(Profile next) {
    profile = next;
    for (int i = next.features().length - 1; i >= 0; i--) {
      first[next.features()[i]] = i;
    }
  }

  void leave() {
    for (int feature : profile.features()) {
      first[feature] = NOTHING;
    }
  }

  Profile profile() {
    return profile;
  }

  /**
   * The first day on which it is no longer held, from {@code start} on; {@code start} when it is
   * not held then.
   */
  int until(int feature, int start) {
    int[] features = profile.features();
    int at = first[feature];
    for (; at != NOTHING && at < features.length && features[at] == feature; at++) {
      if (profile.from()[at] <= start && start < profile.until()[at]) {
        return profile.until()[at];
      }
    }
    return start;
  }
}
