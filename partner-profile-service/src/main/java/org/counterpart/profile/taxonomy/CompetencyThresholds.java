package org.counterpart.profile.taxonomy;

import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the levels of a competency take, over time.
 *
 * @param scheme what the scheme says
 */
@Schema(description = "What the levels of a competency take, over time.")
public record CompetencyThresholds(
    @Schema(examples = "mpn:security") String competency,
    @Schema(description = "The day that was asked for.", examples = "2027-01-11") LocalDate at,
    @Schema(description = "What they take on that day.") ThresholdsInForce inForce,
    @Schema(
            description =
                "What the scheme says: in force until the first of the dated ones begins.")
        ThresholdsInForce scheme,
    @Schema(description = "What operators say, by day; each until the next one begins.")
        List<DatedThresholds> datedThresholds) {

  static CompetencyThresholds of(Competency competency, LocalDate day) {
    var history = competency.history();
    return new CompetencyThresholds(
        competency.code,
        day,
        ThresholdsInForce.of(history.on(day)),
        ThresholdsInForce.of(history.first()),
        competency.datedThresholds());
  }

  /** What an operator says. */
  @Schema(
      name = "WantedThresholds",
      description = "What the levels of a competency take, from days on.")
  public record Wanted(
      @Schema(
              required = true,
              maxItems = 100,
              description =
                  "All of them; what is left out no longer holds. Empty: as the scheme has it.")
          List<DatedThresholds> datedThresholds) {

    public Wanted {
      datedThresholds = Values.list(datedThresholds);
    }
  }
}
