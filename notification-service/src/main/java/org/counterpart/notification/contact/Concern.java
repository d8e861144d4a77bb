package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What a match is about, seen by the partner that gets it.
 *
 * @param competencies what the partner covers, with the weight (at least 1) that it has
 * @param industry nullable
 * @param countries where the work is; empty is anywhere
 * @param languages of the work; empty is any
 */
public record Concern(
    Map<String, Integer> competencies,
    String industry,
    List<String> countries,
    List<String> languages) {

  public Concern {
    competencies = Map.copyOf(competencies);
    countries = List.copyOf(requireNonNull(countries));
    languages = List.copyOf(requireNonNull(languages));
  }
}
