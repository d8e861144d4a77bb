package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * Partners that together cover what is missing: distinct people of theirs sit on every seat of
 * everything that is not left open. None of them could be left out.
 *
 * @param members in the order of the matches
 * @param weight sum of the weights of what is covered
 * @param open ids of the nice-to-haves that are left open
 * @param fees sum of the members' fees, in minor units; null when one of them is not known
 * @param trust mean trust over all pairs of members and the poster, 0 to 1
 */
public record Team(
    UUID opportunity,
    List<Member> members,
    int weight,
    List<String> open,
    Long fees,
    double trust) {

  public Team {
    requireNonNull(opportunity, "opportunity");
    members = List.copyOf(members);
    open = List.copyOf(open);
  }

  /**
   * A partner in a team.
   *
   * @param score 0 to 1, the same that {@link Snapshot#top} gives
   * @param fills what its people do, in the order of the requirements; one of several ways to share
   *     the work
   */
  public record Member(UUID partner, double score, List<Filling> fills) {
    public Member {
      requireNonNull(partner, "partner");
      fills = List.copyOf(fills);
    }
  }

  /**
   * Seats of one requirement.
   *
   * @param requirement its id
   * @param seats how many; at least 1
   * @param level the level that speaks for it; null when past work does
   */
  public record Filling(String requirement, int seats, Level level) {
    public Filling {
      requireNonNull(requirement, "requirement");
    }
  }
}
