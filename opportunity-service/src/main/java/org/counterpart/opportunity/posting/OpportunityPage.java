package org.counterpart.opportunity.posting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a page, for the documentation, which cannot show a generic type by itself. */
@Schema(description = "A part of a list.")
record OpportunityPage(
    List<OpportunitySummary> items,
    @Schema(description = "The cursor of the next page; not there on the last") String next) {}
