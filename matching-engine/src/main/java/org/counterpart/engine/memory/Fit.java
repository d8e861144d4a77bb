package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.counterpart.engine.Level;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Weights;

/**
 * How well one requirement is covered, judged at the project's dates.
 *
 * @param value 0 (not at all) to 1 (a sufficient level for the whole project)
 * @param level the level on the first day, when it is what covers; null when past work does
 * @param lapses when the level lapses, if before the project ends; nullable
 */
record Fit(double value, Level level, LocalDate lapses) {

  static final Fit NONE = new Fit(0, null, null);

  /** Judges what is held in a requirement's competency. */
  static Fit of(Requirement requirement, Opportunity opportunity, Held held, Weights weights) {
    Fit level = byLevel(requirement.asked(), opportunity, held, weights);
    boolean past = requirement.asked() == Asked.ANY && held.references() > 0;
    return past && weights.byReference() > level.value
        ? new Fit(weights.byReference(), null, null)
        : level;
  }

  /**
   * The work begins with the level, so it must hold on the first day. Certificates run for a year
   * and are renewed: one that lapses on the way counts for less, not for nothing.
   */
  private static Fit byLevel(Asked asked, Opportunity opportunity, Held held, Weights weights) {
    Level level = held.on(opportunity.start());
    if (!asked.isMetBy(level)) {
      return NONE;
    }
    LocalDate lapses = held.lapses(opportunity.start(), asked);
    if (lapses == null || lapses.isAfter(opportunity.end())) {
      return new Fit(1, level, null);
    }
    double days = ChronoUnit.DAYS.between(opportunity.start(), opportunity.end()) + 1.0;
    double holding = ChronoUnit.DAYS.between(opportunity.start(), lapses);
    return new Fit(weights.lapsing() + (1 - weights.lapsing()) * holding / days, level, lapses);
  }
}
