package org.counterpart.profile.directoryindex;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterpart.profile.level.Level;

/**
 * What is searched for: all of it has to fit.
 *
 * @param words beginnings of words, as {@link Words} makes them
 * @param values all of them are had
 * @param competencies each is held on the day
 * @param level the lowest that will do, silver for any that is held; null where it does not matter
 * @param verified whether the level is verified; null where it does not matter
 */
public record Wanted(
    Collection<String> words,
    Map<Facet, List<String>> values,
    Set<String> competencies,
    Level level,
    Boolean verified,
    LocalDate day) {

  public Wanted {
    words = List.copyOf(words);
    values = Map.copyOf(values);
    competencies = Set.copyOf(competencies);
  }

  /** Whether a level has to be held, whatever it is in. */
  boolean asksForAnyLevel() {
    return competencies.isEmpty() && (level != null || verified != null);
  }
}
