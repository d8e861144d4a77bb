package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;

/** Puts a level that covers a requirement into words: where it is held, by what, and how long. */
final class HeldLevel {

  private HeldLevel() {}

  /**
   * That a level covers.
   *
   * @param verified what of it is verified
   */
  static Evidence evidence(
      Requirement requirement, Opportunity opportunity, Fit fit, Fit verified) {
    LocalDate end = opportunity.end();
    String how = verified.value() > 0 ? "verified" : "declared";
    boolean loses = verified.value() > 0 && verified.lapses() != null;
    String until = loses && !verified.lapses().equals(fit.lapses()) ? until(verified) : "";
    String held =
        fit.lapses() == null
            ? " through the project's end on " + end
            : " lapses on " + fit.lapses() + " before the project's end on " + end;
    String text = name(fit.by()) + ", " + how + until + "," + held;
    return evidence(requirement, fit.by(), verified.value() > 0, text);
  }

  /** That a level is verified. */
  static Evidence proof(Requirement requirement, Opportunity opportunity, Fit fit) {
    String until =
        fit.lapses() == null ? " through the project's end on " + opportunity.end() : until(fit);
    return evidence(requirement, fit.by(), true, name(fit.by()) + " is verified" + until);
  }

  private static Evidence evidence(
      Requirement requirement, LevelSegment by, boolean verified, String text) {
    return new Evidence(
        Kind.COMPETENCY,
        requirement.id(),
        by.competency(),
        by.level(),
        verified,
        by.via(),
        text,
        List.of());
  }

  private static String until(Fit fit) {
    return " until " + fit.lapses();
  }

  private static String name(LevelSegment by) {
    String level = by.level().name();
    String name = level.charAt(0) + level.substring(1).toLowerCase(Locale.ROOT) + " in ";
    return by.via() == null
        ? name + by.competency()
        : name + by.via() + ", which is near " + by.competency();
  }
}
