package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.counterpart.profile.level.DatedRule;
import org.counterpart.profile.level.ReferencesNeeded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the levels of a competency take on one day, and who says so. */
@Schema(description = "What the levels of a competency take on one day, and who says so.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThresholdsInForce(
    @Schema(description = "Different certified people.", examples = "2") int silver,
    @Schema(
            description = "Different certified people, none of whom backs another gold.",
            examples = "4")
        int gold,
    @Schema(nullable = true, description = "Customer references besides; absent for none.")
        ReferencesNeeded references,
    @Schema(
            nullable = true,
            description =
                "Since when, or the date of the scheme, which holds on the days before, too; absent"
                    + " for what holds where nobody has said anything.",
            examples = "2027-01-01")
        LocalDate asOf,
    @Schema(
            nullable = true,
            description = "Who says so, usually an address; absent with the date.",
            examples = "https://vendor.example/programme/2027")
        String source) {

  /** A rule as it is told. */
  public static ThresholdsInForce of(DatedRule dated) {
    var rule = dated.rule();
    return new ThresholdsInForce(
        rule.persons().silver(),
        rule.persons().gold(),
        rule.references().gold() == 0 ? null : rule.references(),
        dated.asOf(),
        dated.source());
  }
}
