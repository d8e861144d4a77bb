package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Remedy;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.team.Crew;

/** Looks for those who could help with one gap, and keeps the best few of each kind. */
final class Helping {

  /** So many are kept of those who would help in the same way. */
  static final int OF_A_KIND = 3;

  private final Opportunity opportunity;
  private final Requirement requirement;
  private final int lacking;
  private final Map<Help.Kind, List<Help>> best = new EnumMap<>(Help.Kind.class);

  Helping(Opportunity opportunity, Requirement requirement, int lacking) {
    this.opportunity = opportunity;
    this.requirement = requirement;
    this.lacking = lacking;
  }

  /** What would help, best first. */
  List<Remedy> remedies() {
    return best.values().stream()
        .flatMap(List::stream)
        .sorted(Help.BEST_FIRST)
        .map(help -> help.remedy(opportunity, requirement))
        .toList();
  }

  /**
   * Considers a partner.
   *
   * @param inScope whether the opportunity's scope admits it
   * @param people how many it certainly has for the requirement
   * @param by the level that speaks for them; nullable
   */
  void consider(IndexedPartner partner, boolean inScope, int people, Level by) {
    Held held = partner.held(requirement.competency());
    if (!inScope) {
      boolean own = partner.partner().id().equals(opportunity.poster());
      if (people > 0 && !own) {
        int obstacles = Scope.obstacles(opportunity, partner, true).size();
        keep(Help.Kind.ADMIT, partner, people, obstacles, by, null);
      }
      return;
    }
    for (LevelSegment segment : held.segments()) {
      elsewhen(partner, people, segment);
    }
    certify(partner, people, held.on(opportunity.start()));
  }

  /** A level that is enough, but at another time. */
  private void elsewhen(IndexedPartner partner, int people, LevelSegment segment) {
    int more = people(segment.level()) - people;
    if (more <= 0 || !requirement.asked().isMetBy(segment.level())) {
      return;
    }
    LocalDate start = opportunity.start();
    if (segment.from().isAfter(start)) {
      long days = ChronoUnit.DAYS.between(start, segment.from());
      keep(Help.Kind.START_LATER, partner, more, days, segment.level(), segment.from());
    } else if (segment.until() != null && !segment.until().isAfter(start)) {
      long days = ChronoUnit.DAYS.between(segment.until(), start);
      keep(Help.Kind.RENEW, partner, more, days, segment.level(), segment.until());
    }
  }

  private void certify(IndexedPartner partner, int people, Level held) {
    boolean silverIsEnough =
        held == null && requirement.asked() != Asked.GOLD && Crew.SILVER - people >= lacking;
    Level needed = silverIsEnough ? Level.SILVER : Level.GOLD;
    int more = people(needed) - people;
    if (more > 0 && held != Level.GOLD) {
      int cost = people(needed) - (held == null ? 0 : people(held));
      keep(Help.Kind.CERTIFY, partner, more, cost, needed, null);
    }
  }

  private static int people(Level level) {
    return level == Level.GOLD ? Crew.GOLD : Crew.SILVER;
  }

  private void keep(
      Help.Kind kind, IndexedPartner partner, int more, long cost, Level level, LocalDate date) {
    Held held = partner.held(requirement.competency());
    Help help =
        new Help(
            kind,
            partner,
            Math.min(lacking, more),
            more >= lacking,
            cost,
            held.references() > 0,
            Rotation.turn(opportunity, partner.partner().id()),
            held.on(opportunity.start()),
            level,
            date);
    List<Help> kept = best.computeIfAbsent(kind, none -> new ArrayList<>());
    UUID id = partner.partner().id();
    kept.removeIf(other -> other.isOf(id) && isBetter(help, other));
    if (kept.stream().noneMatch(other -> other.isOf(id))
        && (kept.size() < OF_A_KIND || isBetter(help, kept.getLast()))) {
      kept.add(help);
      kept.sort(Help.BEST_FIRST);
      if (kept.size() > OF_A_KIND) {
        kept.removeLast();
      }
    }
  }

  private static boolean isBetter(Help help, Help other) {
    return Help.BEST_FIRST.compare(help, other) < 0;
  }
}
