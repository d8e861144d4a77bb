package org.counterpart.engine.team;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A team that was found.
 *
 * @param members who is in it, growing by ref; none can be left out
 * @param open the needs that it leaves open, as bits; none of them is hard
 * @param price by {@link Pricing}; the less the better
 */
public record Formation(List<Member> members, long open, long price) {

  /**
   * Who is in it.
   *
   * @param ref the caller's number
   * @param seats how many seats of each need it takes; one of several ways to share them
   */
  public record Member(int ref, List<Integer> seats) {
    public Member {
      seats = List.copyOf(seats);
    }
  }

  public Formation {
    members = List.copyOf(requireNonNull(members, "members"));
  }

  boolean has(int ref) {
    return members.stream().anyMatch(member -> member.ref() == ref);
  }
}
