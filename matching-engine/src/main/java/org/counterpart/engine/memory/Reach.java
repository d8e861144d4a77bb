package org.counterpart.engine.memory;

import org.counterpart.engine.Level;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;
import org.counterpart.engine.team.Crew;
import org.counterpart.engine.team.Demand;

/**
 * Which of an opportunity's requirements a partner covers, at the project's dates, and by what; as
 * bits.
 */
record Reach(long gold, long silver, long work) {

  static final Reach NOTHING = new Reach(0, 0, 0);

  static Reach of(Opportunity opportunity, IndexedPartner partner, Weights weights) {
    long gold = 0;
    long silver = 0;
    long work = 0;
    for (int i = 0; i < opportunity.missing().size(); i++) {
      Requirement requirement = opportunity.missing().get(i);
      Held held = partner.held(requirement.competency());
      Level level = held.on(opportunity.start());
      if (Fit.of(requirement, opportunity, held, weights).value() > 0) {
        boolean byLevel = requirement.asked().isMetBy(level);
        gold |= byLevel && level == Level.GOLD ? 1L << i : 0;
        silver |= byLevel && level == Level.SILVER ? 1L << i : 0;
        work |= byLevel ? 0 : 1L << i;
      }
    }
    return new Reach(gold, silver, work);
  }

  /** What the opportunity lacks. */
  static Demand demand(Opportunity opportunity) {
    return new Demand(opportunity.missing().stream().map(Reach::need).toList());
  }

  private static Demand.Need need(Requirement requirement) {
    return new Demand.Need(
        requirement.competency(),
        requirement.seats(),
        requirement.weight(),
        requirement.priority() == Priority.MUST_HAVE);
  }

  /** How many people it certainly has for a requirement. */
  int people(int requirement) {
    return (gold >>> requirement & 1) != 0
        ? Crew.GOLD
        : (silver >>> requirement & 1) != 0 ? Crew.SILVER : (int) (work >>> requirement & 1);
  }

  /** The level that speaks for a requirement; null when past work does, or nothing. */
  Level level(int requirement) {
    return (gold >>> requirement & 1) != 0
        ? Level.GOLD
        : (silver >>> requirement & 1) != 0 ? Level.SILVER : null;
  }
}
