package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A partner as the engine needs it: no contact.
 *
 * @param externalId the id under which a reference may name this partner; nullable
 * @param version grows with every change; an older one never replaces a newer one
 * @param name under which it is known; may be empty
 * @param shortName what people call it, such as an acronym; nullable
 * @param seat where it is at home; nullable
 * @param description free text, may be empty
 * @param countriesServed ISO 3166-1 alpha-2, its seat included
 * @param engagementKinds what it offers; empty means that it never said, so anything
 * @param levels levels over time; segments of one competency do not overlap
 * @param references past work
 * @param updatedAt when the profile last changed
 */
public record Partner(
    UUID id,
    String externalId,
    long version,
    String name,
    String shortName,
    Seat seat,
    String description,
    Set<String> countriesServed,
    Set<String> languages,
    Set<String> industries,
    Set<String> technologies,
    Set<String> ecosystems,
    Set<EngagementKind> engagementKinds,
    List<LevelSegment> levels,
    List<Reference> references,
    Instant updatedAt) {

  public Partner {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(description, "description");
    requireNonNull(updatedAt, "updatedAt");
    countriesServed = Set.copyOf(countriesServed);
    languages = Set.copyOf(languages);
    industries = Set.copyOf(industries);
    technologies = Set.copyOf(technologies);
    ecosystems = Set.copyOf(ecosystems);
    engagementKinds = Set.copyOf(engagementKinds);
    levels = List.copyOf(levels);
    references = List.copyOf(references);
  }
}
