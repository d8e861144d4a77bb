package org.counterpart.matching.match;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of matches looks, for the API's description: there the type of the items is lost. */
@Schema(name = "MatchPage", description = "Some of the matches, in the order of their ranks")
record MatchPage(
    List<MatchResponse> items,
    @Schema(description = "The cursor of the next page; not there on the last") String next) {}
