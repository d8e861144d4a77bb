package org.counterpart.benchmarks.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Of all partners who cover the same requirements by gold and by silver, the cheapest few: as many
 * as can be of use in one team.
 */
final class Crews {

  /** So many seats the two people behind all silvers can take. */
  static final int SILVERS = 2;

  private static final int FIRST_SLOTS = 1 << 10;
  private static final int EMPTY = 0;

  private final int copies;
  private int[] keys = new int[FIRST_SLOTS];
  private int[] fees;
  private int used;

  /**
   * One who could be in a team.
   *
   * @param gold requirements that it covers by a gold, as bits
   * @param silver those that it covers by a silver
   */
  record Crew(int gold, int silver, int fee) {
    int reach() {
      return gold | silver;
    }

    /** Whether it covers all at once that it covers at all. */
    boolean isWhole() {
      return Integer.bitCount(silver) <= SILVERS;
    }
  }

  /**
   * @param requirements at most 15, so that a key has bits for the golds and the silvers of all
   */
  Crews(int requirements) {
    copies = (requirements + 1) / SILVERS;
    fees = new int[FIRST_SLOTS * copies];
    Arrays.fill(fees, Integer.MAX_VALUE);
  }

  void offer(int gold, int silver, int fee) {
    int slot = slot(gold << 16 | silver);
    if (keys[slot] == EMPTY) {
      keys[slot] = gold << 16 | silver;
      used++;
    }
    int at = slot * copies;
    int last = at + Math.max(1, (Integer.bitCount(silver) + 1) / SILVERS) - 1;
    if (fee < fees[last]) {
      for (; last > at && fees[last - 1] > fee; last--) {
        fees[last] = fees[last - 1];
      }
      fees[last] = fee;
    }
    if (2 * used > keys.length) {
      grow();
    }
  }

  private int slot(int key) {
    int slot = ((key * 0x9E3779B9) >>> 8) & (keys.length - 1);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldFees = fees;
    keys = new int[2 * oldKeys.length];
    fees = new int[2 * oldFees.length];
    Arrays.fill(fees, Integer.MAX_VALUE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != EMPTY) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        System.arraycopy(oldFees, old * copies, fees, slot * copies, copies);
      }
    }
  }

  /** Everybody who was kept. */
  List<Crew> all() {
    List<Crew> all = new ArrayList<>();
    for (int slot = 0; slot < keys.length; slot++) {
      for (int at = slot * copies; at < (slot + 1) * copies; at++) {
        if (keys[slot] != EMPTY && fees[at] != Integer.MAX_VALUE) {
          all.add(new Crew(keys[slot] >>> 16, keys[slot] & 0xffff, fees[at]));
        }
      }
    }
    return all;
  }
}
