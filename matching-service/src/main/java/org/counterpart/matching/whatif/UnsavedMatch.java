package org.counterpart.matching.whatif;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Match;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.index.MatchingIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner that would be found. */
@Schema(name = "UnsavedMatch", description = "A partner that would be found, and that nobody told")
public record UnsavedMatch(
    UUID partnerId,
    @Schema(description = "Not there while the partner is not known here") String partnerName,
    @Schema(description = "1 for the best", minimum = "1") int rank,
    @Schema(description = "The sum of the contributions, exactly", minimum = "0", maximum = "1")
        double score,
    @Schema(description = "Version of the weights", examples = "affinity-2") String weights,
    List<MatchEvent.Part> contributions) {

  /** How a page of them looks, for the API's description: there the type of the items is lost. */
  @Schema(name = "UnsavedMatchPage", description = "Some of those who would be found, best first")
  record Page(
      List<UnsavedMatch> items,
      @Schema(description = "The cursor of the next page; not there on the last") String next) {}

  static UnsavedMatch of(Match match, int rank, MatchingIndex index) {
    return new UnsavedMatch(
        match.partner(),
        index.partnerName(match.partner()).orElse(null),
        rank,
        match.score(),
        match.weights(),
        match.contributions().stream().map(MatchEvent.Part::of).toList());
  }
}
