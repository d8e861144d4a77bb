package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.TeamGoal.Reach;

/**
 * A demand and candidates, seeded, with few different numbers so that ties are frequent.
 *
 * @param distances between candidates; {@link Ties#STRANGERS} unless both are tied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Case(Demand demand, List<Someone> candidates, int[][] distances, Aim aim, Reach reach) {

  static final int MOST_FEE = 5;

  /**
   * A candidate.
   *
   * @param fee nullable
   * @param distance from the poster
   */
  record Someone(Crew crew, int score, Long fee, int distance, boolean tied) {}

  static Case random(Random random, int needs, int candidates, Aim aim, Reach reach) {
    Demand demand = demand(random, needs, 1 + random.nextInt(3));
    List<Someone> all = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      all.add(someone(random, demand));
    }
    return new Case(demand, all, distances(random, all), aim, reach);
  }

  static Demand demand(Random random, int needs, int mostSeats) {
    List<Demand.Need> list = new ArrayList<>();
    for (int i = 0; i < needs; i++) {
      String competency = "c:" + random.nextInt(2 * needs);
      int seats = 1 + random.nextInt(mostSeats);
      int weight = random.nextBoolean() ? 50 : 1 + random.nextInt(100);
      list.add(new Demand.Need(competency, seats, weight, random.nextInt(3) > 0));
    }
    return new Demand(list);
  }

  static Someone someone(Random random, Demand demand) {
    int score = random.nextInt(5) * Pricing.ONE / 4;
    Long fee = random.nextInt(4) == 0 ? null : (Long) (long) random.nextInt(MOST_FEE + 1);
    return new Someone(
        random.nextBoolean() ? people(random, demand) : levels(random, demand),
        score,
        fee,
        random.nextInt(3) * 500,
        random.nextInt(3) == 0);
  }

  /** Each need with probability 2<sup>-halvings</sup>. */
  private static long some(Random random, Demand demand, int halvings) {
    long some = demand.all();
    for (int i = 0; i < halvings; i++) {
      some &= random.nextLong();
    }
    return some;
  }

  private static Crew people(Random random, Demand demand) {
    long[] people = new long[random.nextInt(4)];
    for (int i = 0; i < people.length; i++) {
      people[i] = some(random, demand, 2);
    }
    return Crew.of(people);
  }

  private static Crew levels(Random random, Demand demand) {
    long gold = some(random, demand, 3);
    long silver = some(random, demand, 2) & ~gold;
    long work = some(random, demand, 2) & ~gold & ~silver;
    return Crew.ofLevels(demand, gold, silver, work);
  }

  private static int[][] distances(Random random, List<Someone> all) {
    int[][] distances = new int[all.size()][all.size()];
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j <= i; j++) {
        boolean tied = all.get(i).tied() && all.get(j).tied();
        distances[i][j] = tied ? random.nextInt(3) * 500 : Ties.STRANGERS;
        distances[j][i] = distances[i][j];
      }
    }
    return distances;
  }

  /** The same with fewer candidates. */
  Case first(int many) {
    return new Case(demand, candidates.subList(0, many), distances, aim, reach);
  }

  Pricing pricing() {
    return new Pricing(demand, aim, reach, MOST_FEE);
  }

  Pool pool(int teams) {
    Pricing pricing = pricing();
    Pool pool = new Pool(demand, pricing, teams);
    for (int ref = 0; ref < candidates.size(); ref++) {
      Someone it = candidates.get(ref);
      long price = pricing.member(it.score(), it.fee(), it.distance());
      pool.add(it.crew(), ref, price, pricing.countsPairs() && it.tied());
    }
    return pool;
  }

  Found find(int teams, int shared, long budget) {
    return TeamFinder.find(pool(teams), pricing(), ties(), teams, shared, budget);
  }

  /** The way that is taken where there are too many seats for the other. */
  Found findWidely(int teams, int shared, long budget) {
    if (demand.size() == 0) {
      return new Found(List.of(), true);
    }
    Pricing pricing = pricing();
    return TeamFinder.find(
        Search.wide(pool(teams), pricing),
        before -> new Chosen(demand, pricing, ties(), new Apart(before, shared)),
        teams,
        new Steps(budget));
  }

  Ties ties() {
    return (one, other) -> distances[one][other];
  }
}
