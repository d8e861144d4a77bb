package org.counterpart.matching.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelChange;
import org.counterpart.engine.LevelSegment;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Levels that a partner does not hold, or not yet. */
@Schema(name = "UnsavedLevels", description = "A change of a partner's levels that did not happen")
public record UnsavedLevels(
    @Schema(
            description =
                "For which opportunity; left out: for those among the open ones for which it"
                    + " matters most")
        UUID opportunityId,
    @Schema(
            description =
                "Each takes the place of whatever is held in its competency on its days; at most"
                    + " 20")
        @Size(max = 20)
        List<@NotNull @Valid Added> added,
    @Schema(
            description =
                "Codes of competencies that are no longer held at any time; at most 50. Past work"
                    + " in them stays")
        @Size(max = 50)
        List<@NotBlank @Size(max = 300) @SingleLine String> removed) {

  /** A level that would be held. */
  @Schema(name = "AddedLevel", description = "A level that would be held")
  public record Added(
      @Schema(description = "A competency's code", examples = "mpn:security")
          @NotBlank
          @Size(max = 300)
          @SingleLine
          String competency,
      @NotNull Level level,
      @Schema(description = "First day", examples = "2031-03-01") @NotNull LocalDate from,
      @Schema(description = "First day on which it no longer holds; left out: for ever")
          LocalDate until,
      @Schema(description = "Whether others vouch for it; left out: it is only declared")
          boolean verified) {

    private LevelSegment segment() {
      return new LevelSegment(competency, level, from, until, verified, null);
    }
  }

  public UnsavedLevels {
    added = added == null ? List.of() : added;
    removed = removed == null ? List.of() : removed;
  }

  /** Adds what is wrong between fields that are each right. */
  void check(Violations violations) {
    if (added.isEmpty() && removed.isEmpty()) {
      violations.add("", "no-change", "Add or remove something.");
    }
    for (int i = 0; i < added.size(); i++) {
      Added one = added.get(i);
      Years.OF_LEVELS.check("/added/" + i + "/from", one.from(), violations);
      Years.OF_LEVELS.check("/added/" + i + "/until", one.until(), violations);
      if (one.until() != null && !one.from().isBefore(one.until())) {
        violations.add(
            "/added/" + i + "/until", "dates-out-of-order", "Must be a day after its first.");
      }
    }
  }

  LevelChange change() {
    return new LevelChange(added.stream().map(Added::segment).toList(), Set.copyOf(removed));
  }
}
