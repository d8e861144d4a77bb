package org.counterpart.profile.nearness;

import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A crosswalk between schemes as it is imported and shown.
 *
 * @param asOf the date of the source
 * @param source where it comes from, usually an address
 */
@Schema(description = "Which competencies of different schemes stand for each other.")
public record Crosswalk(
    @Schema(examples = "mpn-to-solutions-partner", required = true) String id,
    @Schema(examples = "MPN competencies and Solutions Partner designations", required = true)
        String name,
    @Schema(description = "Date of the source.", examples = "2022-10-03", required = true)
        LocalDate asOf,
    @Schema(
            description = "Where it comes from.",
            examples = "https://learn.microsoft.com/partner-center",
            required = true)
        String source,
    @Schema(maxItems = 20000) List<Mapping> mappings) {

  public Crosswalk {
    mappings = Values.list(mappings);
  }

  /** How one competency is related to another. */
  @Schema(name = "CrosswalkMapping", description = "How one competency is related to another.")
  public record Mapping(
      @Schema(examples = "mpn:security", required = true) String from,
      @Schema(examples = "solutions-partner:security", required = true) String to,
      @Schema(
              required = true,
              description =
                  "EXACT: the same by another name. CLOSE: each counts as the other, as silver at"
                      + " most. BROADER: the first counts as the second, as silver at most.")
          Relation relation) {}
}
