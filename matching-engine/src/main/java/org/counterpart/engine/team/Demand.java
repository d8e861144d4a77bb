package org.counterpart.engine.team;

import java.util.List;

/**
 * What a team has to fill, each need with a number of seats.
 *
 * @param needs at most 64, referred to by their place
 */
public record Demand(List<Need> needs) {

  /** A long has a bit for each need. */
  public static final int MOST = Long.SIZE;

  /**
   * One thing that is needed.
   *
   * @param competency people of one competency can sit on the seats of every need for it
   * @param seats how many people; at least 1
   * @param weight how bad it is to leave it open; 0 or more
   * @param hard whether a team that leaves it open is none
   */
  public record Need(String competency, int seats, int weight, boolean hard) {

    /**
     * @throws IllegalArgumentException when there is no seat or the weight is negative
     */
    public Need {
      if (seats < 1 || weight < 0) {
        throw new IllegalArgumentException("seats " + seats + ", weight " + weight);
      }
    }
  }

  /**
   * @throws IllegalArgumentException when there are more than {@link #MOST} needs
   */
  public Demand {
    needs = List.copyOf(needs);
    if (needs.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " needs: " + needs.size());
    }
  }

  /** How many needs there are. */
  public int size() {
    return needs.size();
  }

  /** Seats of all needs together: nobody needs more members, since each fills one at least. */
  public int seats() {
    return (int) Math.min(Short.MAX_VALUE, needs.stream().mapToLong(Need::seats).sum());
  }

  /** Weight of all needs that may stay open. */
  long softWeight() {
    return needs.stream().filter(need -> !need.hard()).mapToLong(Need::weight).sum();
  }

  /** The needs for the same competency as that one, itself among them. */
  long kin(int need) {
    long kin = 0;
    for (int other = 0; other < needs.size(); other++) {
      if (needs.get(other).competency().equals(needs.get(need).competency())) {
        kin |= 1L << other;
      }
    }
    return kin;
  }

  /** All needs. */
  long all() {
    return needs.isEmpty() ? 0 : -1L >>> (MOST - needs.size());
  }

  /**
   * The same needs, none of them hard; but what was hard outweighs everything that was not. A team
   * for it leaves open what nobody can fill, and as little of what is hard as possible.
   */
  public Demand relaxed() {
    int heavier = Math.toIntExact(softWeight() + 1);
    return new Demand(
        needs.stream()
            .map(
                need ->
                    new Need(
                        need.competency(),
                        need.seats(),
                        need.hard() ? Math.max(1, need.weight()) * heavier : need.weight(),
                        false))
            .toList());
  }
}
