package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the levels of one competency take, and who says so since when.
 *
 * @param asOf null where nobody has said so: what holds where nothing else is known
 * @param source null with {@code asOf}
 */
public record DatedRule(LevelRule rule, LocalDate asOf, String source) {

  /** What holds where nothing else is known. */
  public static final DatedRule DEFAULT = new DatedRule(LevelRule.DEFAULT, null, null);

  public DatedRule {
    Objects.requireNonNull(rule);
    if ((asOf == null) != (source == null)) {
      throw new IllegalArgumentException(
          "a date and a source, or neither: " + asOf + ", " + source);
    }
  }
}
