package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.TeamGoal.Reach;

/**
 * The definition of a team, tried on every subset of the candidates: no price, no bound, no
 * matching algorithm that the finder uses. Compares what matters in its order, number by number.
 */
final class ObviousTeams {

  /** A team and what matters of it, most important first. */
  @SuppressWarnings("ArrayRecordComponent") // compared by the tests, not by equals
  record Answer(int members, long open, long[] matters) {

    boolean isBetterThan(Answer other) {
      return other == null || Arrays.compare(matters, other.matters) < 0;
    }
  }

  private final Case it;

  ObviousTeams(Case it) {
    this.it = it;
  }

  /** The best team that differs enough from those before; null when there is none. */
  Answer best(List<Answer> before, int shared) {
    Answer best = null;
    for (int members = 1; members < 1 << it.candidates().size(); members++) {
      if (isApart(members, before, shared)) {
        for (long open = 0; open <= it.demand().all(); open++) {
          Answer answer = new Answer(members, open, matters(members, open));
          if (mayStayOpen(open) && answer.isBetterThan(best) && isTeam(members, open)) {
            best = answer;
          }
        }
      }
    }
    return best;
  }

  private static boolean isApart(int members, List<Answer> before, int shared) {
    return before.stream()
        .allMatch(
            other ->
                other.members() != members
                    && Integer.bitCount(other.members() & members) <= shared);
  }

  private boolean mayStayOpen(long open) {
    for (int need = 0; need < it.demand().size(); need++) {
      if ((open >>> need & 1) != 0 && it.demand().needs().get(need).hard()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it fills everything that is not open, and would not without any of its members. */
  boolean isTeam(int members, long open) {
    if (!fills(members, open)) {
      return false;
    }
    for (int i = 0; i < it.candidates().size(); i++) {
      if ((members >>> i & 1) != 0 && fills(members & ~(1 << i), open)) {
        return false;
      }
    }
    return true;
  }

  private boolean fills(int members, long open) {
    List<Long> people = new ArrayList<>();
    for (int i = 0; i < it.candidates().size(); i++) {
      if ((members >>> i & 1) != 0) {
        for (long person : it.candidates().get(i).crew().people()) {
          people.add(person);
        }
      }
    }
    int[] sitting = new int[people.size()];
    Arrays.fill(sitting, -1);
    for (int need = 0; need < it.demand().size(); need++) {
      for (int seat = 0; seat < it.demand().needs().get(need).seats(); seat++) {
        if ((open >>> need & 1) == 0 && !seat(need, people, sitting, new boolean[sitting.length])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean seat(int need, List<Long> people, int[] sitting, boolean[] asked) {
    for (int who = 0; who < sitting.length; who++) {
      if (!asked[who] && (people.get(who) >>> need & 1) != 0) {
        asked[who] = true;
        if (sitting[who] < 0 || seat(sitting[who], people, sitting, asked)) {
          sitting[who] = need;
          return true;
        }
      }
    }
    return false;
  }

  long[] matters(int members, long open) {
    long weight = 0;
    for (int need = 0; need < it.demand().size(); need++) {
      weight += (open >>> need & 1) != 0 ? it.demand().needs().get(need).weight() : 0;
    }
    long[] aim = aim(members);
    boolean soft = it.demand().needs().stream().noneMatch(Demand.Need::hard);
    boolean first = it.reach() == Reach.EVERYTHING || soft;
    long[] matters = new long[aim.length + 1];
    matters[first ? 0 : aim.length - 1] = weight;
    System.arraycopy(aim, 0, matters, first ? 1 : 0, aim.length - 1);
    matters[aim.length] = aim[aim.length - 1];
    return matters;
  }

  /** What the aim wants small, most important first; the last comes after the weight left open. */
  private long[] aim(int members) {
    long count = Integer.bitCount(members);
    long lack = 0;
    long fees = 0;
    long unknown = 0;
    long distance = 0;
    for (int i = 0; i < it.candidates().size(); i++) {
      if ((members >>> i & 1) != 0) {
        Case.Someone one = it.candidates().get(i);
        lack += Pricing.ONE - one.score();
        fees += one.fee() == null ? 0 : one.fee();
        unknown += one.fee() == null ? 1 : 0;
        distance += one.distance();
        for (int j = 0; j < i; j++) {
          distance += (members >>> j & 1) != 0 ? it.distances()[i][j] : 0;
        }
      }
    }
    return switch (it.aim()) {
      case Aim.Best() -> new long[] {lack, count};
      case Aim.Smallest() -> new long[] {count, lack};
      case Aim.Cheapest cheapest -> new long[] {unknown, fees, count};
      case Aim.MostTrusted() -> new long[] {distance, lack + count};
    };
  }
}
