package org.counterpart.matching.match;

import java.time.LocalDate;
import java.util.Locale;
import org.counterpart.engine.Improvement;
import org.counterpart.engine.Level;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level that would lift a partner. */
@Schema(
    name = "Improvement",
    description = "A level that would lift a partner, if nobody else changed")
public record ImprovementResponse(
    @Schema(
            description =
                "Id of the requirement that it does not wholly cover now, or not by what is"
                    + " verified")
        String requirement,
    @Schema(description = "Its competency", examples = "mpn:security") String competency,
    @Schema(description = "The level that would cover it") Level level,
    @Schema(
            description =
                "Whether it holds the level already, and verifying it is what would lift the"
                    + " partner")
        boolean byVerifying,
    @Schema(description = "The project's first day: it must be held then, and to its last")
        LocalDate by,
    @Schema(description = "The score with it", minimum = "0", maximum = "1") double score,
    @Schema(description = "The rank with it; not there beyond the first 100", minimum = "1")
        Integer rank,
    @Schema(
            description = "A sentence for people",
            examples = "Silver in mpn:security by 2031-01-13 would put it at rank 4.")
        String text) {

  /** Ranks are told from so many of the best. */
  public static final int AMONG = 100;

  static ImprovementResponse of(Improvement improvement, Opportunity opportunity) {
    Standing standing = improvement.standing();
    String competency = improvement.requirement().competency();
    return new ImprovementResponse(
        improvement.requirement().id(),
        competency,
        improvement.level(),
        improvement.byVerifying(),
        opportunity.start(),
        standing.score(),
        standing.rank(),
        text(improvement, opportunity));
  }

  private static String text(Improvement improvement, Opportunity opportunity) {
    String level = capital(improvement.level()) + " in " + improvement.requirement().competency();
    String what =
        improvement.byVerifying()
            ? "Proof of " + level + " through the project"
            : level + " by " + opportunity.start();
    return what + " would put it " + place(improvement.standing()) + ".";
  }

  private static String place(Standing standing) {
    return standing.rank() == null ? "beyond rank " + AMONG : "at rank " + standing.rank();
  }

  private static String capital(Level level) {
    return level.name().charAt(0) + level.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
