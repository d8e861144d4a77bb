package org.counterpart.engine;

import java.util.List;
import java.util.Set;

/**
 * Levels that a partner might hold, beside or instead of those that it does.
 *
 * @param added each takes the place of whatever is held in its competency on its days; a later one
 *     that of an earlier one
 * @param removed codes of competencies whose levels are gone before others are added; past work in
 *     them stays
 */
public record LevelChange(List<LevelSegment> added, Set<String> removed) {

  public LevelChange {
    added = List.copyOf(added);
    removed = Set.copyOf(removed);
  }

  /** One more level. */
  public static LevelChange adding(LevelSegment segment) {
    return new LevelChange(List.of(segment), Set.of());
  }

  /** Whether levels in a competency may be others then. */
  public boolean concerns(String competency) {
    return removed.contains(competency)
        || added.stream().anyMatch(one -> one.competency().equals(competency));
  }
}
