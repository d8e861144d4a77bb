package org.counterpart.matching.whatif;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.rest.iso.SingleLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that an unsaved opportunity lacks; what is left out is as when posting. */
@Schema(name = "UnsavedRequirement", description = "One thing that an unsaved opportunity lacks")
public record UnsavedRequirement(
    @Schema(description = "Names the requirement in the answer; left out: r1, r2, …")
        @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
        String id,
    @Schema(
            description = "A competency's code; nobody covers one that the taxonomy does not have",
            examples = "mpn:security")
        @NotBlank
        @Size(max = 300)
        @SingleLine
        String competency,
    @Schema(description = "The least that counts", defaultValue = "ANY") Asked level,
    @Schema(defaultValue = "MUST_HAVE") Priority priority,
    @Schema(description = "What it counts for, relative to the others", defaultValue = "10")
        @Min(1)
        @Max(100)
        Integer weight,
    @Schema(defaultValue = "1") @Min(1) @Max(100) Integer seats) {

  private static final int WEIGHT_WHEN_NOT_SAID = 10;

  /** What the engine needs of it. */
  Requirement requirement(String idIfNone) {
    return new Requirement(
        requireNonNullElse(id, idIfNone),
        competency,
        requireNonNullElse(level, Asked.ANY),
        requireNonNullElse(priority, Priority.MUST_HAVE),
        requireNonNullElse(weight, WEIGHT_WHEN_NOT_SAID),
        requireNonNullElse(seats, 1));
  }
}
