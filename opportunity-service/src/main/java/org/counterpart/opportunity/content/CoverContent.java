package org.counterpart.opportunity.content;

import org.counterpart.opportunity.requirement.Cover;
import org.counterpart.opportunity.requirement.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the poster covers, as it was sent, before anybody checked it. */
@Schema(description = "A competency that the poster brings itself.")
public record CoverContent(
    @Schema(
            description = "A competency's code in the taxonomy",
            required = true,
            maxLength = 300,
            examples = "\"mpn:security\"")
        String competency,
    @Schema(description = "The level that the poster has", required = true) Level level,
    @Schema(
            description =
                "How many seats the poster fills with it; left out: every seat that asks for this"
                    + " competency at this level or below",
            minimum = "1",
            maximum = "100")
        Integer seats) {

  static CoverContent of(Cover cover) {
    return new CoverContent(cover.competency(), cover.level(), cover.seats());
  }

  Cover cover() {
    return new Cover(competency, level, seats);
  }
}
