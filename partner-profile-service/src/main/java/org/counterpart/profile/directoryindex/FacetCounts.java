package org.counterpart.profile.directoryindex;

import java.util.List;
import java.util.Map;

/**
 * How many of those that were found have each value.
 *
 * @param total those that were found
 * @param values of every facet the most frequent values
 * @param competencies the most frequent that are held on the day that was asked for
 */
public record FacetCounts(
    int total, Map<Facet, List<ValueCount>> values, List<LevelCount> competencies) {

  public FacetCounts {
    values = Map.copyOf(values);
    competencies = List.copyOf(competencies);
  }
}
