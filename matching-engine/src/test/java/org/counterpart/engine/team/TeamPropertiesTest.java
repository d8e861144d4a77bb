package org.counterpart.engine.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.TeamGoal.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold however large the pool is, where trying every subset is out of reach. */
class TeamPropertiesTest {

  private static final long ENOUGH = 20_000;
  private static final List<Reach> REACHES = List.of(Reach.values());

  static List<Aim> aims() {
    return List.of(
        new Aim.Best(), new Aim.Smallest(), new Aim.Cheapest(Map.of()), new Aim.MostTrusted());
  }

  @ParameterizedTest
  @MethodSource("aims")
  void shouldNotGetWorseByAnotherCandidate(Aim aim) {
    Random random = new Random(21);
    for (int i = 0; i < 10; i++) {
      Case some = Case.random(random, 1 + random.nextInt(6), 30, aim, REACHES.get(i % 2));
      long before = Pricing.NEVER;
      for (int many = 1; many <= 30; many++) {
        Found found = some.first(many).find(1, 0, ENOUGH);
        long price = found.teams().isEmpty() ? Pricing.NEVER : found.teams().getFirst().price();
        assertThat(!found.proven() || price <= before).isTrue();
        before = found.proven() ? price : before;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("aims")
  void shouldNeverBeWorseThanGreedy(Aim aim) {
    Random random = new Random(22);
    for (int i = 0; i < 12; i++) {
      Case some = Case.random(random, 4 + random.nextInt(5), 300, aim, REACHES.get(i % 2));
      long greedy = TakingTheNext.price(some);
      Found found = some.find(1, 0, ENOUGH);
      if (greedy < Pricing.NEVER) {
        assertThat(found.teams().getFirst().price()).isLessThanOrEqualTo(greedy);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("aims")
  void shouldAgreeWithTheOtherWay(Aim aim) {
    Random random = new Random(23);
    for (int i = 0; i < 15; i++) {
      Case some = Case.random(random, 3 + random.nextInt(2), 25, aim, REACHES.get(i % 2));
      Found narrow = some.find(2, 1, ENOUGH);
      Found wide = some.findWidely(2, 1, ENOUGH);
      if (narrow.proven() && wide.proven()) {
        assertThat(wide.teams()).extracting(Formation::price).startsWith(prices(narrow));
        assertThat(wide.teams()).hasSameSizeAs(narrow.teams());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("aims")
  void shouldGiveTheSameTwice(Aim aim) {
    Case some = Case.random(new Random(24), 7, 400, aim, Reach.EVERYTHING);

    assertThat(some.find(3, 1, 5_000)).isEqualTo(some.find(3, 1, 5_000));
  }

  @ParameterizedTest
  @MethodSource("aims")
  void shouldSayWhenTheBudgetWasNotEnough(Aim aim) {
    Random random = new Random(25);
    for (int i = 0; i < 15; i++) {
      Case some = Case.random(random, 6, 60, aim, Reach.EVERYTHING);
      Found hasty = some.find(1, 0, 0);
      Found patient = some.find(1, 0, ENOUGH);
      assertThat(hasty.teams().isEmpty()).isEqualTo(patient.teams().isEmpty());
      if (hasty.proven() && patient.proven()) {
        assertThat(hasty.teams()).isEqualTo(patient.teams());
      }
      hasty.teams().forEach(team -> assertThat(isTeam(some, team)).isTrue());
    }
  }

  @Test
  void shouldNotClaimAProofThatWasNotFinished() {
    Random random = new Random(27);
    int unproven = 0;
    for (int i = 0; i < 20; i++) {
      Aim aim = new Aim.MostTrusted();
      Case some = Case.random(random, 6, 60, aim, Reach.EVERYTHING);
      unproven += some.find(1, 0, 0).proven() ? 0 : 1;
    }
    assertThat(unproven).isPositive();
  }

  @ParameterizedTest
  @MethodSource("aims")
  void shouldAnswerManyNeedsWithRealTeams(Aim aim) {
    Random random = new Random(26);
    for (int i = 0; i < 4; i++) {
      Case some = Case.random(random, 20 + random.nextInt(45), 400, aim, Reach.EVERYTHING);
      Found found = some.find(2, 5, 300);
      found.teams().forEach(team -> assertThat(isTeam(some, team)).isTrue());
    }
  }

  private static boolean isTeam(Case some, Formation team) {
    List<Case.Someone> members =
        team.members().stream().map(member -> some.candidates().get(member.ref())).toList();
    Case only = new Case(some.demand(), members, null, some.aim(), some.reach());
    return new ObviousTeams(only).isTeam((1 << members.size()) - 1, team.open());
  }

  private static Long[] prices(Found found) {
    return found.teams().stream().map(Formation::price).toArray(Long[]::new);
  }
}
