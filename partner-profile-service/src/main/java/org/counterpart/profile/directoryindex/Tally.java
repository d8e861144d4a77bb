package org.counterpart.profile.directoryindex;

/** Counts by the ids of terms: arrays, for there are millions to count. */
final class Tally implements Holdings.Visitor {
  private final int[] values;
  private final int[] silver;
  private final int[] gold;
  private final int[] verified;
  private int partners;

  /**
   * @param terms how many there are
   */
  Tally(int terms) {
    values = new int[terms];
    silver = new int[terms];
    gold = new int[terms];
    verified = new int[terms];
  }

  /** Counts a partner by the first so many of its ids. */
  void add(int[] ids, int first) {
    partners++;
    for (var i = 0; i < first; i++) {
      values[ids[i]]++;
    }
  }

  @Override
  public void held(int competency, boolean isGold, boolean isVerified) {
    if (isGold) {
      gold[competency]++;
    } else {
      silver[competency]++;
    }
    if (isVerified) {
      verified[competency]++;
    }
  }

  int partners() {
    return partners;
  }

  int of(int id) {
    return values[id];
  }

  LevelCount levels(String competency, int id) {
    return new LevelCount(competency, silver[id], gold[id], verified[id]);
  }
}
