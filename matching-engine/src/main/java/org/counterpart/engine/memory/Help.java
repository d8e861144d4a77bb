package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.Obstacle;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Remedy;
import org.counterpart.engine.Requirement;

/**
 * A partner that could help with a gap, before it is put into words.
 *
 * @param fills how many of the lacking seats
 * @param closes whether that is all of them
 * @param cost less is better, among those of one kind
 * @param experienced whether it has past work in the competency
 * @param turn decides between equals
 * @param held its level on the first day; nullable
 * @param level the level that would fill the seats; null when past work does
 * @param date when that lapsed or begins; nullable
 */
record Help(
    Kind kind,
    IndexedPartner partner,
    int fills,
    boolean closes,
    long cost,
    boolean experienced,
    int turn,
    Level held,
    Level level,
    LocalDate date) {

  /** What would have to happen, the least costly first. */
  enum Kind {
    RENEW,
    START_LATER,
    CERTIFY,
    ADMIT
  }

  static final Comparator<Help> BEST_FIRST =
      Comparator.comparing(Help::closes)
          .reversed()
          .thenComparing(Help::kind)
          .thenComparingLong(Help::cost)
          .thenComparing(help -> !help.experienced)
          .thenComparingInt(Help::turn)
          .thenComparing(help -> help.partner.partner().id());

  boolean isOf(UUID id) {
    return partner.partner().id().equals(id);
  }

  Remedy remedy(Opportunity opportunity, Requirement requirement) {
    UUID id = partner.partner().id();
    String code = requirement.competency();
    String does = closes ? " would close it" : " would fill " + seats(fills);
    return switch (kind) {
      case RENEW -> {
        String text = name(level) + " in " + code + ", lapsed on " + date + ", renewed by ";
        yield new Remedy.Renew(id, fills, level, date, text + opportunity.start() + does);
      }
      case START_LATER -> {
        String text = "A start on " + date + ", when " + name(level) + " in " + code + " begins,";
        yield new Remedy.StartLater(id, fills, level, date, text + does);
      }
      case CERTIFY -> {
        String text = name(level) + " in " + code + " by " + opportunity.start() + does + ": ";
        text += cost == 1 ? "1 more certified person" : cost + " more certified people";
        yield new Remedy.Certify(id, fills, held, level, (int) cost, text);
      }
      case ADMIT -> {
        String by = level == null ? "Past work" : name(level);
        String text = by + " in " + code + ", if the scope admitted it," + does;
        yield new Remedy.Admit(id, fills, level, obstacles(opportunity), text);
      }
    };
  }

  private List<Obstacle> obstacles(Opportunity opportunity) {
    return Scope.obstacles(opportunity, partner, true);
  }

  private static String seats(int many) {
    return many == 1 ? "1 seat" : many + " seats";
  }

  private static String name(Level level) {
    String name = level.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
