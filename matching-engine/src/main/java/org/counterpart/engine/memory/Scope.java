package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Obstacle;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;

/** The filters that no score can outweigh. */
final class Scope {

  private Scope() {}

  /** Whether the partner may be considered at all, whatever it covers. */
  static boolean admits(Opportunity opportunity, Partner partner) {
    return !opportunity.poster().equals(partner.id())
        && meets(opportunity.countries(), partner.countriesServed())
        && meets(opportunity.languages(), partner.languages())
        && meets(opportunity.ecosystems(), partner.ecosystems())
        && offersKind(opportunity, partner);
  }

  /** Everything that stands between a partner and an opportunity; empty when it fits. */
  static List<Obstacle> obstacles(
      Opportunity opportunity, IndexedPartner indexed, boolean coversSomething) {
    Partner partner = indexed.partner();
    List<Obstacle> obstacles = new ArrayList<>();
    if (opportunity.poster().equals(partner.id())) {
      obstacles.add(new Obstacle.OwnOpportunity());
    }
    if (!meets(opportunity.countries(), partner.countriesServed())) {
      obstacles.add(new Obstacle.CountryNotServed(opportunity.countries()));
    }
    if (!meets(opportunity.languages(), partner.languages())) {
      obstacles.add(new Obstacle.LanguageNotSpoken(opportunity.languages()));
    }
    if (!meets(opportunity.ecosystems(), partner.ecosystems())) {
      obstacles.add(new Obstacle.OutsideEcosystems(opportunity.ecosystems()));
    }
    if (!offersKind(opportunity, partner)) {
      obstacles.add(
          new Obstacle.EngagementKindNotOffered(
              opportunity.engagementKind(), partner.engagementKinds()));
    }
    if (opportunity.missing().isEmpty()) {
      obstacles.add(new Obstacle.NothingMissing());
    } else if (!coversSomething) {
      obstacles.add(new Obstacle.CoversNothing(shortfalls(opportunity, indexed)));
    }
    return obstacles;
  }

  private static List<Obstacle.Shortfall> shortfalls(
      Opportunity opportunity, IndexedPartner indexed) {
    List<Obstacle.Shortfall> shortfalls = new ArrayList<>();
    for (Requirement requirement : opportunity.missing()) {
      shortfalls.add(
          shortfall(requirement, opportunity.start(), indexed.held(requirement.competency())));
    }
    return shortfalls;
  }

  private static Obstacle.Shortfall shortfall(Requirement requirement, LocalDate start, Held held) {
    LocalDate until = null;
    LocalDate from = null;
    for (LevelSegment segment : held.segments()) {
      if (requirement.asked().isMetBy(segment.level())) {
        if (segment.until() != null && !segment.until().isAfter(start)) {
          until = segment.until();
        }
        if (from == null && segment.from().isAfter(start)) {
          from = segment.from();
        }
      }
    }
    return new Obstacle.Shortfall(requirement, held.on(start), until, from);
  }

  private static boolean meets(Set<String> wanted, Set<String> had) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, had);
  }

  private static boolean offersKind(Opportunity opportunity, Partner partner) {
    return opportunity.engagementKind() == null
        || partner.engagementKinds().isEmpty()
        || partner.engagementKinds().contains(opportunity.engagementKind());
  }
}
