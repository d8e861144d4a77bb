package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.counterpart.notification.competency.Successors;

/**
 * What a match is about, seen by the partner that gets it.
 *
 * @param competencies what the partner covers, with the weight (at least 1) that it has
 * @param industry nullable
 * @param countries where the work is; empty is anywhere
 * @param languages of the work; empty is any
 * @param successors by which a code that was retired is the same as the one in its place
 */
public record Concern(
    Map<String, Integer> competencies,
    String industry,
    List<String> countries,
    List<String> languages,
    Successors successors) {

  public Concern {
    competencies = Map.copyOf(successors.current(competencies));
    countries = List.copyOf(requireNonNull(countries));
    languages = List.copyOf(requireNonNull(languages));
  }

  /** What these competencies weigh in the work together. */
  int weight(List<String> codes) {
    return successors.current(codes).stream()
        .mapToInt(code -> competencies.getOrDefault(code, 0))
        .sum();
  }
}
