package org.counterpart.profile.directory;

import java.util.List;
import org.counterpart.profile.directoryindex.Facet;
import org.counterpart.profile.directoryindex.FacetCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those that fit have, and how many have it; the most frequent first. */
@Schema(description = "What those that fit have, and how many have it; the most frequent first.")
public record DirectoryFacets(
    @Schema(description = "Partners that fit.", minimum = "0", examples = "1204") int total,
    @Schema(description = "Held on the day that was asked for.") List<CompetencyCount> competencies,
    @Schema(description = "Countries that are served.") List<Count> countries,
    @Schema(description = "Countries of the seat.") List<Count> seats,
    List<Count> industries,
    List<Count> languages,
    List<Count> ecosystems,
    List<Count> technologies,
    List<Count> practiceTypes,
    List<Count> engagementKinds) {

  /** How many have a value. */
  @Schema(name = "DirectoryCount", description = "How many have a value.")
  public record Count(
      @Schema(examples = "manufacturing") String value,
      @Schema(minimum = "1", examples = "310") int count) {}

  /** How many hold a competency. */
  @Schema(name = "DirectoryCompetencyCount", description = "How many hold a competency.")
  public record CompetencyCount(
      @Schema(examples = "mpn:security") String value,
      @Schema(description = "At any level.", minimum = "1", examples = "420") int count,
      @Schema(minimum = "0", examples = "300") int silver,
      @Schema(minimum = "0", examples = "120") int gold,
      @Schema(
              description = "At a level that somebody else than the partner vouches for.",
              minimum = "0",
              examples = "80")
          int verified) {}

  static DirectoryFacets of(FacetCounts counts) {
    return new DirectoryFacets(
        counts.total(),
        counts.competencies().stream()
            .map(c -> new CompetencyCount(c.value(), c.count(), c.silver(), c.gold(), c.verified()))
            .toList(),
        of(counts, Facet.COUNTRY),
        of(counts, Facet.SEAT),
        of(counts, Facet.INDUSTRY),
        of(counts, Facet.LANGUAGE),
        of(counts, Facet.ECOSYSTEM),
        of(counts, Facet.TECHNOLOGY),
        of(counts, Facet.PRACTICE_TYPE),
        of(counts, Facet.ENGAGEMENT_KIND));
  }

  private static List<Count> of(FacetCounts counts, Facet facet) {
    return counts.values().get(facet).stream().map(c -> new Count(c.value(), c.count())).toList();
  }
}
