package org.counterpart.engine.team;

import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;

import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.TeamGoal.Reach;

/**
 * A goal as one number to be minimised: the aim, the weight left open and what decides between
 * equals, each with room for the largest sum that a team can have, so that comparing the numbers
 * compares the parts in their order. Every member costs something, so the least price has no member
 * too many.
 */
public final class Pricing {

  /** A score of 1. */
  public static final int ONE = 1 << 16;

  /** More than any price. */
  static final long NEVER = Long.MAX_VALUE / 4;

  private final Demand demand;
  private final Aim aim;
  private final long aimUnit;
  private final long openUnit;
  private final long unknownFee;
  private final long each;
  private final long lackUnit;
  private final long feeUnit;
  private final long distanceUnit;

  /**
   * @param mostFee the highest fee that will be handed in; 0 when there are none
   * @throws IllegalArgumentException when fees, or seats, are so many that sums could not be told
   *     apart
   */
  public Pricing(Demand demand, Aim aim, Reach reach, long mostFee) {
    this.demand = demand;
    this.aim = aim;
    long members = Math.max(1, demand.seats());
    try {
      unknownFee = addExact(multiplyExact(members, mostFee), 1);
      long lasts = addExact(multiplyExact(members, last()), 1);
      long opens = demand.softWeight() + 1;
      long aims = addExact(most(members), 1);
      boolean everything = reach == Reach.EVERYTHING || isSoft(demand);
      openUnit = everything ? multiplyExact(aims, lasts) : lasts;
      aimUnit = everything ? lasts : multiplyExact(opens, lasts);
      if (multiplyExact(multiplyExact(aims, opens), lasts) >= NEVER) {
        throw new ArithmeticException("too large");
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "too large to be summed: fees of " + mostFee + " on " + members + " seats", e);
    }
    long[] units = asUnits(aim, aimUnit);
    each = units[0];
    lackUnit = units[1];
    feeUnit = units[2];
    distanceUnit = units[3];
  }

  private static long[] asUnits(Aim aim, long aimUnit) {
    return switch (aim) {
      case Aim.Best() -> new long[] {1, aimUnit, 0, 0};
      case Aim.Smallest() -> new long[] {1 + aimUnit, 1, 0, 0};
      case Aim.Cheapest cheapest -> new long[] {1, 0, aimUnit, 0};
      case Aim.MostTrusted() -> new long[] {1, 1, 0, aimUnit};
    };
  }

  private static boolean isSoft(Demand demand) {
    return demand.needs().stream().noneMatch(Demand.Need::hard);
  }

  /** The most that the aim's part can come to. */
  private long most(long members) {
    return switch (aim) {
      case Aim.Best() -> multiplyExact(members, (long) ONE);
      case Aim.Smallest() -> members;
      case Aim.Cheapest cheapest -> multiplyExact(members, unknownFee);
      case Aim.MostTrusted() -> multiplyExact(members * (members + 1) / 2, (long) Ties.STRANGERS);
    };
  }

  /** The most that a member adds to what decides last. */
  private long last() {
    return switch (aim) {
      case Aim.Best() -> 1;
      case Aim.Cheapest cheapest -> 1;
      case Aim.Smallest() -> ONE + 1L;
      case Aim.MostTrusted() -> ONE + 1L;
    };
  }

  /**
   * What it costs to have a candidate in the team.
   *
   * @param score 0 to {@link #ONE}
   * @param fee nullable: not known
   * @param distance from the poster, 0 to {@link Ties#STRANGERS}
   */
  public long member(int score, Long fee, int distance) {
    long known = fee == null ? unknownFee : fee;
    return each + (ONE - score) * lackUnit + known * feeUnit + distance * distanceUnit;
  }

  /** Whether what is between two members counts. */
  public boolean countsPairs() {
    return aim instanceof Aim.MostTrusted;
  }

  /** What it costs to have two members who are so far from each other. */
  long pair(int distance) {
    return countsPairs() ? distance * aimUnit : 0;
  }

  /** What it costs to leave a need open. */
  long open(int need) {
    Demand.Need it = demand.needs().get(need);
    return it.hard() ? NEVER : it.weight() * openUnit;
  }
}
