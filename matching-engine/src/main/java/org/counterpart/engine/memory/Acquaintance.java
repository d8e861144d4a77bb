package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.engine.affinity.AffinitySnapshot;
import org.counterpart.engine.affinity.CommonWork;
import org.counterpart.engine.team.Ties;

/**
 * Who of some partners worked with whom, as both say. Their trust is <i>n</i> / (<i>n</i> + 1) for
 * <i>n</i> pieces of work, as far as they still count, whatever it was about: a team has to get
 * along with each other.
 */
final class Acquaintance implements Ties {

  private final CommonWork work;
  private final int poster;
  private final int[] slots;
  private final BitSet among = new BitSet();
  private final Map<Long, Integer> known = new HashMap<>();

  /**
   * @param poster null when it is not known
   * @param partners referred to by their place
   * @param asOf the day at which trust is judged
   */
  Acquaintance(
      AffinitySnapshot snapshot,
      IndexedPartner poster,
      List<IndexedPartner> partners,
      LocalDate asOf) {
    work = new CommonWork(snapshot, asOf);
    this.poster = poster == null ? -1 : poster.slot();
    slots = partners.stream().mapToInt(IndexedPartner::slot).toArray();
    for (int slot : slots) {
      among.set(slot);
    }
  }

  /** Whether it worked with any of the others. */
  boolean isTied(int ref) {
    return work.isWithAny(slots[ref], among::get);
  }

  /** How far it is from the poster. */
  int fromPoster(int ref) {
    return distance(work.pieces(slots[ref], poster));
  }

  @Override
  public int between(int ref, int other) {
    long pair = ((long) Math.min(ref, other) << Integer.SIZE) | Math.max(ref, other);
    return known.computeIfAbsent(pair, _ -> distance(work.pieces(slots[ref], slots[other])));
  }

  private static int distance(double pieces) {
    return (int) Math.round(STRANGERS / (pieces + 1));
  }
}
