package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.counterpart.profile.level.DatedRule;
import org.counterpart.profile.level.LevelRule;
import org.counterpart.profile.level.ReferencesNeeded;
import org.counterpart.profile.level.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the levels of a competency take from a day on, as an operator says it; it goes before what
 * the scheme says.
 *
 * @param references null where no customer references are asked for
 */
@Schema(
    description =
        "What the levels of a competency take from a day on; it goes before what the scheme says.")
public record DatedThresholds(
    @Schema(required = true, description = "First day.", examples = "2027-01-01") LocalDate from,
    @Schema(required = true, minimum = "1", maximum = "1000", examples = "2") Integer silver,
    @Schema(required = true, minimum = "1", maximum = "1000", examples = "4") Integer gold,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        TaxonomyScheme.References references,
    @Schema(
            required = true,
            maxLength = 300,
            description = "Who says so, usually an address.",
            examples = "https://vendor.example/programme/2027")
        String source) {

  /** As it is computed with. */
  DatedRule rule() {
    var work =
        references == null
            ? ReferencesNeeded.NONE
            : new ReferencesNeeded(references.silver(), references.gold(), references.months());
    return new DatedRule(new LevelRule(new Thresholds(silver, gold), work), from, source);
  }
}
