package org.counterpart.engine.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.TeamGoal.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finder and the definition agree on the best teams, for every goal. */
class AgainstObviousTeamsTest {

  private static final List<Aim> AIMS =
      List.of(
          new Aim.Best(), new Aim.Smallest(), new Aim.Cheapest(Map.of()), new Aim.MostTrusted());
  private static final long ENOUGH = 1_000_000;
  private static final List<Reach> REACHES = List.of(Reach.values());

  @ParameterizedTest(name = "{0}: {1} needs, {2} candidates, {3} teams")
  @CsvSource({
    "1, 1, 6, 3",
    "2, 2, 7, 2",
    "3, 3, 8, 3",
    "4, 4, 8, 2",
    "5, 5, 9, 1",
    "6, 6, 9, 1",
    "7, 3, 1, 2",
    "8, 3, 0, 1",
    "9, 4, 10, 1",
    "10, 6, 4, 1",
    "11, 2, 14, 2",
    "12, 1, 14, 3",
    "13, 3, 13, 1",
  })
  void shouldFindTheBest(long seed, int needs, int candidates, int teams) {
    Random random = new Random(seed);
    for (int i = 0; i < 32; i++) {
      Aim aim = AIMS.get(i % AIMS.size());
      Reach reach = REACHES.get(i / AIMS.size() % 2);
      Case some = Case.random(random, needs, candidates, aim, reach);
      int shared = random.nextInt(3) == 0 ? random.nextInt(2) : Integer.MAX_VALUE;
      assertBest(some, some.find(teams, shared, ENOUGH), teams, shared);
      assertBest(some, some.findWidely(teams, shared, ENOUGH), teams, shared);
    }
  }

  static void assertBest(Case some, Found found, int teams, int shared) {
    ObviousTeams obvious = new ObviousTeams(some);
    List<ObviousTeams.Answer> before = new ArrayList<>();
    assertThat(found.proven()).isTrue();
    for (Formation formation : found.teams()) {
      ObviousTeams.Answer best = obvious.best(before, shared);
      ObviousTeams.Answer answer = answer(obvious, formation);
      assertThat(best).as("%s finds nothing but %s", some, formation).isNotNull();
      assertThat(answer.matters()).as("%s: %s", some, formation).isEqualTo(best.matters());
      assertThat(obvious.isTeam(answer.members(), answer.open())).isTrue();
      before.add(answer);
    }
    if (before.size() < teams) {
      assertThat(obvious.best(before, shared)).as("%s: %s", some, found).isNull();
    }
  }

  private static ObviousTeams.Answer answer(ObviousTeams obvious, Formation formation) {
    int members = 0;
    for (Formation.Member member : formation.members()) {
      members |= 1 << member.ref();
    }
    return new ObviousTeams.Answer(
        members, formation.open(), obvious.matters(members, formation.open()));
  }
}
