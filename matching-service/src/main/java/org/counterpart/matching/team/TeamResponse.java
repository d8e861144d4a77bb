package org.counterpart.matching.team;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Team;
import org.counterpart.matching.index.MatchingIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One team, and who of it does what. */
@Schema(name = "Team", description = "Partners of whom none could be left out")
public record TeamResponse(
    @Schema(description = "In the order of the matches") List<Member> members,
    @Schema(
            description = "Share of the weight of everything that is missing which they cover",
            minimum = "0",
            maximum = "1")
        double covered,
    @Schema(description = "Ids of the nice-to-haves that stay open") List<String> open,
    @Schema(
            description =
                "What the members ask for together, in minor units; not there unless all are known")
        Long fees,
    @Schema(
            description =
                "Mean trust over all pairs of members and the poster, from work that both tell of",
            minimum = "0",
            maximum = "1")
        double trust) {

  /** A partner in a team. */
  @Schema(name = "TeamMember", description = "A partner in a team")
  public record Member(
      UUID partnerId,
      @Schema(description = "Not there while the partner is not known here") String partnerName,
      @Schema(description = "Its score as a match of its own", minimum = "0", maximum = "1")
          double score,
      @Schema(description = "What its people do; one of several ways to share the work")
          List<Filling> fills) {}

  /** Seats of one requirement. */
  @Schema(name = "Filling", description = "Seats of one requirement")
  public record Filling(
      @Schema(description = "Id of the requirement") String requirement,
      @Schema(description = "Its competency", examples = "mpn:security") String competency,
      @Schema(minimum = "1") int seats,
      @Schema(description = "The level that speaks for it; not there where past work does")
          Level level) {}

  static TeamResponse of(Opportunity opportunity, Team team, MatchingIndex index) {
    double whole = opportunity.missing().stream().mapToInt(Requirement::weight).sum();
    return new TeamResponse(
        team.members().stream().map(member -> member(opportunity, member, index)).toList(),
        team.weight() / whole,
        team.open(),
        team.fees(),
        team.trust());
  }

  private static Member member(Opportunity opportunity, Team.Member member, MatchingIndex index) {
    return new Member(
        member.partner(),
        index.partnerName(member.partner()).orElse(null),
        member.score(),
        member.fills().stream().map(filling -> filling(opportunity, filling)).toList());
  }

  private static Filling filling(Opportunity opportunity, Team.Filling filling) {
    String competency =
        opportunity.missing().stream()
            .filter(requirement -> requirement.id().equals(filling.requirement()))
            .map(Requirement::competency)
            .findFirst()
            .orElseThrow();
    return new Filling(filling.requirement(), competency, filling.seats(), filling.level());
  }
}
