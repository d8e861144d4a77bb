package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes candidates in, one after the other, and keeps those that an optimal team can need.
 * Candidates with the same crew are interchangeable but for their price, so of each crew the
 * cheapest few are kept.
 *
 * <p><b>How many.</b> Let a team have at most <i>n</i> members, let <i>j</i> teams have been found
 * before, of at most <i>n</i> members each, and let an optimal next team hold a candidate <i>p</i>
 * that is not among the cheapest (<i>j</i> + 1) &middot; <i>n</i> of its crew. The other members
 * and all members of the earlier teams are at most (<i>n</i> &minus; 1) + <i>j</i> &middot;
 * <i>n</i>, so one of those cheapest is neither, and can take <i>p</i>'s seats: the price does not
 * grow, no member is shared with an earlier team that was not before, and the team is none of the
 * earlier ones. So <i>k</i> teams need <i>k</i> &middot; <i>n</i> of each crew, and no more.
 *
 * <p>This holds for the additive part of a price. Where trust between members counts too, it still
 * holds for a <i>p</i> that trusts no other candidate, because nobody is further from the others.
 * Candidates that may trust another are all kept.
 *
 * <p>Used by one thread.
 */
public final class Pool {

  /** Beyond so many it takes longer to know a ceiling than it saves. */
  private static final int MOST_CEILINGS = 256;

  private static final int FIRST_SLOTS = 1 << 10;

  private final Demand demand;
  private final int keep;
  private final boolean single;
  private final Ceilings ceilings;
  private final Map<Crew, Group> groups = new HashMap<>();
  private final List<Group> inOrder = new ArrayList<>();
  private long[] keys = new long[3 * FIRST_SLOTS];
  private Group[] slots = new Group[FIRST_SLOTS];
  private int used;

  /**
   * @param pricing where the candidates' prices come from
   * @param teams how many teams will be asked for; at least 1
   */
  public Pool(Demand demand, Pricing pricing, int teams) {
    this.demand = demand;
    keep = Math.max(1, Math.multiplyExact(demand.seats(), teams));
    single = demand.seats() == demand.size();
    ceilings = pricing.countsPairs() || keep > MOST_CEILINGS ? null : new Ceilings(demand, keep);
  }

  /** What candidates are wanted for. */
  public Demand demand() {
    return demand;
  }

  /**
   * Takes a candidate in whose people are known. About constant time.
   *
   * @param ref the caller's number for it, unique; the smaller wins between equals
   * @param price from {@link Pricing#member}
   * @param tied whether it may trust another candidate; false where trust does not count
   */
  public void add(Crew crew, int ref, long price, boolean tied) {
    if (crew.reach() == 0) {
      return;
    }
    if (ceilings != null) {
      if (price > ceilings.worth(crew)) {
        return;
      }
      ceilings.lower(crew.reach(), price);
    }
    offer(groupOf(crew), ref, price, tied);
  }

  /**
   * Takes a candidate in of whom only levels are known, as {@link Crew#ofLevels} has it. No
   * allocation for levels that have been seen before.
   */
  public void addLevels(long gold, long silver, long work, int ref, long price, boolean tied) {
    if ((gold | silver | work) == 0) {
      return;
    }
    if (ceilings != null) {
      if (price > worth(gold, silver, work)) {
        return;
      }
      ceilings.lower(gold | silver | work, price);
    }
    int slot = slot(gold, silver, work);
    if (slots[slot] == null) {
      slots[slot] = groupOf(Crew.ofLevels(demand, gold, silver, work));
      keys[3 * slot] = gold;
      keys[3 * slot + 1] = silver;
      keys[3 * slot + 2] = work;
      Group group = slots[slot];
      grow();
      offer(group, ref, price, tied);
    } else {
      offer(slots[slot], ref, price, tied);
    }
  }

  /** How many of each crew are kept. */
  int keep() {
    return keep;
  }

  /** Those kept, in the order in which their crews were first seen. */
  List<Group> groups() {
    if (ceilings != null) {
      inOrder.removeIf(group -> group.isEmptyAbove(ceilings.worth(group.crew())));
    }
    return inOrder;
  }

  private long worth(long gold, long silver, long work) {
    if (single) {
      return ceilings.worth(gold | silver | work, 1);
    }
    long worth = ceilings.worth(gold, Crew.GOLD);
    worth += worth >= Pricing.NEVER ? 0 : ceilings.worth(silver, Crew.SILVER);
    return worth >= Pricing.NEVER ? worth : worth + ceilings.worth(work, 1);
  }

  private static void offer(Group group, int ref, long price, boolean tied) {
    if (tied) {
      group.offerTied(price, ref);
    } else {
      group.offer(price, ref);
    }
  }

  private Group groupOf(Crew crew) {
    Group group = groups.get(crew);
    if (group == null) {
      group = new Group(crew, keep);
      groups.put(crew, group);
      inOrder.add(group);
    }
    return group;
  }

  private int slot(long gold, long silver, long work) {
    int mask = slots.length - 1;
    long mixed =
        (gold * 0x9E3779B97F4A7C15L ^ silver * 0xC2B2AE3D27D4EB4FL ^ work * 0xD6E8FEB86659FD93L)
            * 0xFF51AFD7ED558CCDL;
    int slot = (int) (mixed >>> 40) & mask;
    while (slots[slot] != null
        && (keys[3 * slot] != gold || keys[3 * slot + 1] != silver || keys[3 * slot + 2] != work)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    if (++used * 2 <= slots.length) {
      return;
    }
    Group[] old = slots;
    long[] oldKeys = keys;
    slots = new Group[old.length * 2];
    keys = new long[oldKeys.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int slot = slot(oldKeys[3 * i], oldKeys[3 * i + 1], oldKeys[3 * i + 2]);
        slots[slot] = old[i];
        System.arraycopy(oldKeys, 3 * i, keys, 3 * slot, 3);
      }
    }
  }
}
