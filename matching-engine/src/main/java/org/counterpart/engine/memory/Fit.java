package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Weights;

/**
 * How well one requirement is covered, judged at the project's dates.
 *
 * @param value 0 (not at all) to 1 (a sufficient level for the whole project)
 * @param by what is held on the first day, when that is what covers; null when past work does
 * @param lapses when the level lapses, if before the project ends; nullable
 */
record Fit(double value, LevelSegment by, LocalDate lapses) {

  static final Fit NONE = new Fit(0, null, null);

  /** Judges what is held in a requirement's competency. */
  static Fit of(Requirement requirement, Opportunity opportunity, Held held, Weights weights) {
    Fit level = byLevel(requirement.asked(), false, opportunity, held, weights);
    boolean past = requirement.asked() == Asked.ANY && held.references() > 0;
    return past && weights.byReference() > level.value
        ? new Fit(weights.byReference(), null, null)
        : level;
  }

  /** Judges by the same rules what is verified alone. */
  static Fit verified(
      Requirement requirement, Opportunity opportunity, Held held, Weights weights) {
    return byLevel(requirement.asked(), true, opportunity, held, weights);
  }

  /** The level that covers; null when past work does, or nothing. */
  Level level() {
    return by == null ? null : by.level();
  }

  /**
   * The work begins with the level, so it must hold on the first day. Certificates run for a year
   * and are renewed: one that lapses on the way counts for less, not for nothing.
   */
  private static Fit byLevel(
      Asked asked, boolean verified, Opportunity opportunity, Held held, Weights weights) {
    LevelSegment by = held.segmentOn(opportunity.start());
    if (by == null || !Held.isEnough(by, asked, verified)) {
      return NONE;
    }
    LocalDate lapses = held.lapses(opportunity.start(), asked, verified);
    if (lapses == null || lapses.isAfter(opportunity.end())) {
      return new Fit(1, by, null);
    }
    double days = ChronoUnit.DAYS.between(opportunity.start(), opportunity.end()) + 1.0;
    double holding = ChronoUnit.DAYS.between(opportunity.start(), lapses);
    return new Fit(weights.lapsing() + (1 - weights.lapsing()) * holding / days, by, lapses);
  }
}
