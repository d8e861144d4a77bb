package org.counterpart.opportunity.content;

import static java.util.Objects.requireNonNullElse;

import org.counterpart.opportunity.requirement.Level;
import org.counterpart.opportunity.requirement.Priority;
import org.counterpart.opportunity.requirement.Requirement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement as it was sent, before anybody checked it. */
@Schema(description = "One thing that the work needs.")
public record RequirementContent(
    @Schema(
            description = "Names the requirement within the opportunity; left out: r1, r2, …",
            maxLength = 40,
            pattern = "^[A-Za-z0-9._-]+$",
            examples = "\"r1\"")
        String id,
    @Schema(
            description = "A competency's code in the taxonomy",
            required = true,
            maxLength = 300,
            examples = "\"mpn:security\"")
        String competency,
    @Schema(
            description =
                "The least that is asked for; ANY means silver or better, or work that a reference"
                    + " gives evidence of",
            defaultValue = "ANY")
        Level level,
    @Schema(description = "Whether the work can go without it", defaultValue = "MUST_HAVE")
        Priority priority,
    @Schema(
            description = "What it counts for, relative to the others",
            minimum = "1",
            maximum = "100",
            defaultValue = "10",
            examples = "60")
        Integer weight,
    @Schema(
            description = "How many partners it takes",
            minimum = "1",
            maximum = "100",
            defaultValue = "1",
            examples = "2")
        Integer seats) {
  private static final int WEIGHT_WHEN_NOT_SAID = 10;

  static RequirementContent of(Requirement requirement) {
    return new RequirementContent(
        requirement.id(),
        requirement.competency(),
        requirement.level(),
        requirement.priority(),
        requirement.weight(),
        requirement.seats());
  }

  /** The requirement, with what was left out filled in; its content has passed the check. */
  Requirement requirement(String idIfNone) {
    return new Requirement(
        requireNonNullElse(id, idIfNone),
        competency,
        levelOrAny(),
        priorityOrMust(),
        requireNonNullElse(weight, WEIGHT_WHEN_NOT_SAID),
        requireNonNullElse(seats, 1));
  }

  Level levelOrAny() {
    return requireNonNullElse(level, Level.ANY);
  }

  Priority priorityOrMust() {
    return requireNonNullElse(priority, Priority.MUST_HAVE);
  }
}
