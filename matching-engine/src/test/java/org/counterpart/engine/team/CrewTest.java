package org.counterpart.engine.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is counted for levels is never more than what anybody behind them could do. */
class CrewTest {

  private static final int NEEDS = 4;
  private static final int MOST_SEATS = 4;

  @Test
  void shouldNeverFillSeatsThatRealPeopleCouldNot() {
    Random random = new Random(31);
    for (int i = 0; i < 300; i++) {
      Demand demand = Case.demand(random, NEEDS, MOST_SEATS);
      long[] levels = levels(random, demand);
      Crew counted = Crew.ofLevels(demand, levels[0], levels[1], levels[2]);
      Crew real = real(random, demand, levels);
      for (int code = 0; code < Math.pow(MOST_SEATS + 1, NEEDS); code++) {
        int[] seats = seats(code);
        if (fills(counted, seats)) {
          assertThat(fills(real, seats)).as("%s, %s, %s", demand, counted, real).isTrue();
        }
      }
    }
  }

  @Test
  void shouldLoseNothingByAnotherLevel() {
    Demand demand = Case.demand(new Random(32), NEEDS, 1);
    Crew silver = Crew.ofLevels(demand, 0b0001, 0b0010, 0b0100);
    Crew gold = Crew.ofLevels(demand, 0b0011, 0b0100, 0);

    for (int code = 0; code < Math.pow(MOST_SEATS + 1, NEEDS); code++) {
      assertThat(fills(gold, seats(code)) || !fills(silver, seats(code))).isTrue();
    }
  }

  /** Levels are held in competencies: every need of one competency gets the same. */
  private static long[] levels(Random random, Demand demand) {
    long[] levels = new long[3];
    for (int need = 0; need < NEEDS; need++) {
      int level = random.nextInt(4);
      boolean first = Long.numberOfTrailingZeros(demand.kin(need)) == need;
      if (first && level < 3) {
        levels[level] |= demand.kin(need);
      }
    }
    return levels;
  }

  /** Somebody who may hold these levels: nobody backs two golds, anybody may do the rest. */
  private static Crew real(Random random, Demand demand, long[] levels) {
    List<Long> people = new ArrayList<>();
    for (int need = 0; need < NEEDS; need++) {
      boolean first = Long.numberOfTrailingZeros(demand.kin(need)) == need;
      for (int i = 0; first && i < Crew.GOLD && (levels[0] >>> need & 1) != 0; i++) {
        people.add(demand.kin(need));
      }
    }
    for (int need = 0; need < NEEDS; need++) {
      boolean first = Long.numberOfTrailingZeros(demand.kin(need)) == need;
      long many = (levels[1] >>> need & 1) * Crew.SILVER + (levels[2] >>> need & 1);
      if (first) {
        back(random, people, demand.kin(need), many);
      }
    }
    return Crew.of(people.stream().mapToLong(Long::longValue).toArray());
  }

  private static void back(Random random, List<Long> people, long needs, long many) {
    for (long i = 0; i < many; i++) {
      List<Integer> others = new ArrayList<>();
      for (int who = 0; who < people.size(); who++) {
        if ((people.get(who) & needs) == 0) {
          others.add(who);
        }
      }
      if (others.isEmpty() || random.nextInt(4) == 0) {
        people.add(needs);
      } else {
        int who = others.get(random.nextInt(others.size()));
        people.set(who, people.get(who) | needs);
      }
    }
  }

  private static int[] seats(int code) {
    int[] seats = new int[NEEDS];
    int rest = code;
    for (int need = 0; need < NEEDS; need++) {
      seats[need] = rest % (MOST_SEATS + 1);
      rest /= MOST_SEATS + 1;
    }
    return seats;
  }

  private static boolean fills(Crew crew, int[] seats) {
    Matching matching = new Matching(seats);
    matching.add(crew);
    return matching.open() < 0;
  }
}
