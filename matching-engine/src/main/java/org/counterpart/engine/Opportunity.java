package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A project that lacks something.
 *
 * @param version grows with every change; an older one never replaces a newer one
 * @param poster the partner that posted it and is never an answer
 * @param title what it is called, one line; may be empty
 * @param text what may be told to everyone beside the title; may be empty
 * @param industry nullable
 * @param countries a partner serves at least one of them; empty means anywhere
 * @param languages a partner speaks at least one of them; empty means any
 * @param ecosystems a partner belongs to at least one of them; empty means any
 * @param engagementKind nullable: any
 * @param start first day of the project
 * @param end last day of the project, inclusive
 * @param missing what the poster does not cover itself
 * @param asOf when it last changed: the day at which profiles count as fresh or stale, so that a
 *     score does not depend on when it is computed
 */
public record Opportunity(
    UUID id,
    long version,
    UUID poster,
    String title,
    String text,
    String industry,
    Set<String> countries,
    Set<String> languages,
    Set<String> ecosystems,
    EngagementKind engagementKind,
    LocalDate start,
    LocalDate end,
    List<Requirement> missing,
    Instant asOf) {

  /**
   * @throws IllegalArgumentException when it ends before it starts
   */
  public Opportunity {
    requireNonNull(id, "id");
    requireNonNull(poster, "poster");
    requireNonNull(title, "title");
    requireNonNull(text, "text");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(asOf, "asOf");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends " + end + " before it starts " + start);
    }
    countries = Set.copyOf(countries);
    languages = Set.copyOf(languages);
    ecosystems = Set.copyOf(ecosystems);
    missing = List.copyOf(missing);
  }

  /** The day of {@link #asOf}, in UTC. */
  public LocalDate asOfDay() {
    return LocalDate.ofInstant(asOf, ZoneOffset.UTC);
  }
}
