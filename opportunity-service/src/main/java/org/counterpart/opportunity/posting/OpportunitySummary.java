package org.counterpart.opportunity.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.opportunity.requirement.Requirement;
import org.counterpart.opportunity.terms.EngagementKind;
import org.counterpart.opportunity.terms.Money;
import org.counterpart.opportunity.terms.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opportunity without its details and full tiers; it is made of what does not have them. */
@Schema(description = "An opportunity as operators and lists show it: the teaser tier.")
public record OpportunitySummary(
    UUID id,
    @Schema(description = "Grows by one with every change; the ETag") long version,
    State state,
    @Schema(description = "The partner that posts it") UUID posterId,
    String title,
    String teaser,
    String industry,
    List<String> countries,
    List<String> languages,
    List<String> ecosystems,
    EngagementKind engagementKind,
    LocalDate startDate,
    LocalDate endDate,
    LocalDate applyBy,
    Money value,
    List<Requirement> requirements,
    @Schema(description = "The requirements minus what the poster covers")
        List<Requirement> missing,
    @Schema(description = "When it was posted; not there while it never was") Instant postedAt,
    Instant createdAt,
    Instant updatedAt)
    implements OpportunityView {

  static OpportunitySummary of(OpportunityEntity opportunity) {
    Terms terms = opportunity.posting().terms();
    return new OpportunitySummary(
        opportunity.id,
        opportunity.version,
        opportunity.state,
        opportunity.posterId,
        terms.title(),
        terms.teaser(),
        terms.industry(),
        terms.countries(),
        terms.languages(),
        terms.ecosystems(),
        terms.engagementKind(),
        terms.startDate(),
        terms.endDate(),
        terms.applyBy(),
        terms.value(),
        terms.requirements(),
        terms.missing(),
        opportunity.postedAt,
        opportunity.createdAt,
        opportunity.updatedAt);
  }
}
