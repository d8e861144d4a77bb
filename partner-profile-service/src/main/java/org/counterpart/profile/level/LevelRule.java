package org.counterpart.profile.level;

import java.util.Objects;

/** What the levels of one competency take. */
public record LevelRule(Thresholds persons, ReferencesNeeded references) {

  /** What holds for a competency of which nothing else is known. */
  public static final LevelRule DEFAULT = new LevelRule(Thresholds.DEFAULT, ReferencesNeeded.NONE);

  public LevelRule {
    Objects.requireNonNull(persons);
    Objects.requireNonNull(references);
  }
}
