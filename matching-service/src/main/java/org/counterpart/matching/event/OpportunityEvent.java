package org.counterpart.matching.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;

/** An opportunity in its teaser tier, as far as it is read here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OpportunityEvent(
    UUID id,
    long version,
    State state,
    UUID posterId,
    String title,
    String teaser,
    String industry,
    Set<String> countries,
    Set<String> languages,
    Set<String> ecosystems,
    EngagementKind engagementKind,
    LocalDate startDate,
    LocalDate endDate,
    Money value,
    List<Missing> missing,
    Instant postedAt,
    Instant updatedAt) {

  enum State {
    OPEN,
    FILLED,
    COMPLETED,
    CANCELLED,
    EXPIRED
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Missing(
      String id,
      String competency,
      Requirement.Asked level,
      Requirement.Priority priority,
      int weight,
      int seats) {

    Requirement requirement() {
      return new Requirement(id, competency.intern(), level, priority, weight, seats);
    }
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether it was changed after it had been posted. */
  boolean isAmended() {
    return postedAt != null && updatedAt != null && updatedAt.isAfter(postedAt);
  }

  /** What the engine needs of it. */
  Opportunity opportunity() {
    return new Opportunity(
        id,
        version,
        posterId,
        requireNonNull(title, "title"),
        teaser == null ? "" : teaser,
        industry,
        orEmpty(countries),
        orEmpty(languages),
        OpenMarket.ofOpportunity(orEmpty(ecosystems)),
        engagementKind,
        startDate,
        endDate,
        missing == null ? List.of() : missing.stream().map(Missing::requirement).toList(),
        updatedAt);
  }

  private static Set<String> orEmpty(Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }
}
