package org.counterpart.profile.gold;

/**
 * Tells which candidate to try next: the one whose people would be lost most if it were out,
 * because they have few other golds to back. Trying it in is then likely to be right, and trying it
 * out soon refuted.
 */
final class Branching {
  /** What a person counts who has that many golds to back; found by trying. */
  private static final double[] LOSS = new double[32];

  static {
    for (var i = 1; i < LOSS.length; i++) {
      LOSS[i] = Math.pow(0.3, i);
    }
  }

  private final Contest contest;
  private final int[][] holders;

  Branching(Contest contest) {
    this.contest = contest;
    holders = new int[contest.candidates()][];
    for (var c = 0; c < holders.length; c++) {
      holders[c] = contest.membersOf(c);
    }
  }

  /** A candidate that is open; -1 where none is. */
  int next(Decision[] decisions) {
    var choices = choices(decisions);
    var next = -1;
    var most = -1.0;
    for (var c = 0; c < decisions.length; c++) {
      if (decisions[c] == Decision.OPEN) {
        var loss = 0.0;
        for (var person : holders[c]) {
          loss += LOSS[Math.min(LOSS.length - 1, choices[person])];
        }
        if (loss / contest.needed(c) > most) {
          most = loss / contest.needed(c);
          next = c;
        }
      }
    }
    return next;
  }

  /** How many golds each person could still back. */
  private int[] choices(Decision[] decisions) {
    var choices = new int[contest.persons()];
    for (var c = 0; c < decisions.length; c++) {
      if (decisions[c] != Decision.OUT) {
        for (var person : holders[c]) {
          choices[person]++;
        }
      }
    }
    return choices;
  }
}
