package org.counterpart.notification.opportunity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The teaser tier of an opportunity, as published on `opportunities`: the only tier that exists in
 * this service.
 *
 * @param industry nullable
 * @param countries where the work is; empty is anywhere
 * @param languages of the work; empty is any
 * @param engagementKind such as BUILD_WITH; may gain values
 * @param applyBy nullable
 * @param value what the partners' work is worth; nullable
 * @param missing what the poster does not cover itself
 */
public record Opportunity(
    UUID id,
    long version,
    String state,
    UUID posterId,
    String title,
    String teaser,
    String industry,
    List<String> countries,
    List<String> languages,
    String engagementKind,
    LocalDate startDate,
    LocalDate endDate,
    LocalDate applyBy,
    Value value,
    List<Requirement> missing) {
  private static final String OPEN = "OPEN";

  public Opportunity {
    requireNonNull(id, "id");
    requireNonNull(state, "state");
    requireNonNull(posterId, "posterId");
    requireNonNull(title, "title");
    requireNonNull(teaser, "teaser");
    requireNonNull(startDate, "startDate");
    requireNonNull(endDate, "endDate");
    countries = countries == null ? List.of() : List.copyOf(countries);
    languages = languages == null ? List.of() : List.copyOf(languages);
    missing = missing == null ? List.of() : List.copyOf(missing);
  }

  /** Whether anybody may still be asked. */
  public boolean isOpen() {
    return state.equals(OPEN);
  }
}
