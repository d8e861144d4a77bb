package org.counterpart.opportunity.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.Posting;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.opportunity.requirement.Requirement;
import org.counterpart.opportunity.terms.EngagementKind;
import org.counterpart.opportunity.terms.Money;
import org.counterpart.opportunity.terms.Terms;

/**
 * The opportunity as everybody may see it, on the {@code opportunities} topic. It is made of a
 * {@link Posting}, which does not have the details and full tiers, and has no place for them.
 */
public record OpportunityEvent(
    UUID id,
    long version,
    State state,
    UUID posterId,
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
    List<Requirement> missing,
    Instant postedAt,
    Instant updatedAt) {

  static OpportunityEvent of(Change change) {
    Posting posting = change.posting();
    Terms terms = posting.terms();
    return new OpportunityEvent(
        change.id(),
        change.version(),
        posting.state(),
        change.posterId(),
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
        posting.postedAt(),
        change.at());
  }
}
