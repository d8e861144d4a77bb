package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.engine.Some.engine;
import static org.counterpart.engine.Some.level;
import static org.counterpart.engine.Some.mustHave;
import static org.counterpart.engine.Some.niceToHave;
import static org.counterpart.engine.Some.opportunity;
import static org.counterpart.engine.Some.partner;
import static org.counterpart.engine.Some.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams as a poster sees them. */
class TeamsTest {

  private static final Requirement SECURITY = mustHave("security", Asked.SILVER);
  private static final Requirement DATA = mustHave("data", Asked.SILVER);
  private static final Requirement CLOUD = niceToHave("cloud", Asked.SILVER);

  @Test
  void shouldCoverWithTwoWhatNobodyCoversAlone() {
    Partner security = partner(1, List.of(silver("security")));
    Partner data = partner(2, List.of(silver("data")));
    Partner neither = partner(3, List.of(silver("cloud")));

    Teams teams = teams(opportunity(SECURITY, DATA), TeamGoal.best(), 5, security, data, neither);

    assertThat(teams.proven()).isTrue();
    assertThat(teams.teams()).hasSize(1);
    assertThat(partners(teams.teams().getFirst())).containsExactlyInAnyOrder(id(1), id(2));
    assertThat(teams.teams().getFirst().weight()).isEqualTo(100);
  }

  @Test
  void shouldFindNoTeamWhenAMustHaveStaysOpen() {
    Teams teams =
        teams(
            opportunity(SECURITY, DATA),
            TeamGoal.best(),
            1,
            partner(1, List.of(silver("security"))));

    assertThat(teams).isEqualTo(new Teams(List.of(), true));
  }

  @Test
  void shouldNotSeatAPersonTwice() {
    Requirement three = new Requirement("r", "security", Asked.SILVER, Priority.MUST_HAVE, 50, 3);
    Partner one = partner(1, List.of(silver("security"), silver("data")));
    Partner other = partner(2, List.of(silver("security")));

    assertThat(teams(opportunity(three), TeamGoal.best(), 1, one).teams()).isEmpty();
    Team both = teams(opportunity(three), TeamGoal.best(), 1, one, other).teams().getFirst();
    assertThat(both.members()).hasSize(2);
    assertThat(seats(both, "r")).isEqualTo(3);
    Teams twoSilversForThreePeople =
        teams(opportunity(SECURITY, DATA, mustHave("cloud", Asked.ANY)), TeamGoal.best(), 1, one);
    assertThat(twoSilversForThreePeople.teams()).isEmpty();
  }

  @Test
  void shouldCountTwoGoldsAsMorePeopleThanOne() {
    Requirement three = new Requirement("r", "security", Asked.GOLD, Priority.MUST_HAVE, 50, 3);
    Requirement more = new Requirement("s", "data", Asked.SILVER, Priority.MUST_HAVE, 50, 3);
    Partner gold = partner(1, List.of(held("security", Level.GOLD), held("data", Level.GOLD)));

    Team alone = teams(opportunity(three, more), TeamGoal.best(), 1, gold).teams().getFirst();

    assertThat(alone.members().getFirst().fills())
        .containsExactly(
            new Team.Filling("r", 3, Level.GOLD), new Team.Filling("s", 3, Level.GOLD));
  }

  @Test
  void shouldJudgeLevelsAtTheProjectsDates() {
    Partner lapsed = partner(1, List.of(level("security", Level.GOLD, "2025-01-01", "2027-01-01")));
    Partner later = partner(2, List.of(level("security", Level.GOLD, "2027-01-02", null)));

    assertThat(teams(opportunity(SECURITY), TeamGoal.best(), 1, lapsed, later).teams()).isEmpty();
  }

  @Test
  void shouldTakeAnotherPartnerForANiceToHaveOnlyWhenAsked() {
    Partner core = partner(1, List.of(silver("security")));
    Partner extra = partner(2, List.of(silver("cloud")));
    Opportunity wanted = opportunity(SECURITY, CLOUD);

    Team best = teams(wanted, TeamGoal.best(), 1, core, extra).teams().getFirst();
    Team smallest = teams(wanted, TeamGoal.smallest(), 1, core, extra).teams().getFirst();

    assertThat(best.members()).hasSize(2);
    assertThat(best.open()).isEmpty();
    assertThat(partners(smallest)).containsExactly(id(1));
    assertThat(smallest.open()).containsExactly("r-cloud");
  }

  @Test
  void shouldPreferFeesThatAreKnownAndLow() {
    Partner[] all =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> partner(i, List.of(silver("security"))))
            .toArray(Partner[]::new);
    Map<UUID, Long> fees = Map.of(id(2), 900L, id(3), 500L, id(4), 700L);

    Teams teams = teams(opportunity(SECURITY), TeamGoal.cheapest(fees), 4, all);

    assertThat(teams.teams()).extracting(Team::fees).containsExactly(500L, 700L, 900L, null);
  }

  @Test
  void shouldPreferThoseWhoWorkedTogether() {
    Partner data = knowing(2, "data", 9);
    Partner stranger = partner(3, List.of(silver("security"), silver("cloud")));
    Partner friend = knowing(9, "security", 2);

    Team team =
        teams(opportunity(SECURITY, DATA), TeamGoal.mostTrusted(), 1, data, stranger, friend)
            .teams()
            .getFirst();

    assertThat(partners(team)).containsExactlyInAnyOrder(id(2), id(9));
    assertThat(team.trust()).isEqualTo(0.5 / 3);
  }

  @Test
  void shouldPreferThoseWhoListTheSameWork() {
    Reference plant =
        new Reference("A plant", "Watched over it", Set.of(), Set.of(), null, Some.START);
    Partner data = partner(2, List.of(silver("data")), plant, knowsOnItsOwn(3));
    Partner stranger = partner(3, List.of(silver("security"), silver("cloud")));
    Partner colleague = partner(9, List.of(silver("security")), plant);

    Team team =
        teams(opportunity(SECURITY, DATA), TeamGoal.mostTrusted(), 1, data, stranger, colleague)
            .teams()
            .getFirst();

    assertThat(partners(team)).containsExactlyInAnyOrder(id(2), id(9));
    assertThat(team.trust()).isEqualTo(0.5 / 3);
  }

  private static Reference knowsOnItsOwn(int other) {
    return reference("Another", Set.of(), Set.of(id(other).toString()));
  }

  @Test
  void shouldCountTrustWithThePoster() {
    Reference plant =
        new Reference("A plant", "Watched over it", Set.of(), Set.of(), null, Some.START);
    Partner poster = partner(999, List.of(), plant);
    Partner known = partner(1, List.of(silver("security")), plant);
    Partner stranger = partner(2, List.of(silver("security")));

    Team team =
        teams(opportunity(SECURITY), TeamGoal.mostTrusted(), 1, poster, stranger, known)
            .teams()
            .getFirst();

    assertThat(partners(team)).containsExactly(id(1));
    assertThat(team.trust()).isEqualTo(0.5);
  }

  @Test
  void shouldGiveTeamsThatDiffer() {
    Partner[] all =
        IntStream.range(0, 8)
            .mapToObj(i -> partner(i, List.of(silver(i < 4 ? "security" : "data"))))
            .toArray(Partner[]::new);
    Opportunity wanted = opportunity(SECURITY, DATA);

    assertThat(teams(wanted, TeamGoal.best(), 99, all).teams()).hasSize(16).doesNotHaveDuplicates();
    Teams disjoint = teams(wanted, TeamGoal.best().sharingAtMost(0), 99, all);
    assertThat(disjoint.teams()).hasSize(4);
    assertThat(disjoint.teams().stream().flatMap(team -> partners(team).stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 8, 20, 64})
  void shouldAgreeWithTheGapReportAndTheScores(int requirements) {
    World world = new World(requirements, 6, 10);
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    engine.apply(world.partners(60).stream().<Change>map(Change.PutPartner::new).toList());
    Snapshot snapshot = engine.snapshot();
    for (int i = 0; i < 4; i++) {
      Opportunity wanted = world.opportunity(i, 1, 60, requirements);
      Teams teams = snapshot.teams(wanted, TeamGoal.best().within(300), 2);
      GapReport gaps = snapshot.gaps(wanted);
      teams.teams().forEach(team -> assertHolds(snapshot, wanted, team));
      if (gaps.proven() && requirements > 0) {
        boolean whole = teams.teams().stream().anyMatch(team -> team.open().isEmpty());
        assertThat(whole).isEqualTo(gaps.gaps().isEmpty());
        assertThat(teams.teams().isEmpty()).isEqualTo(leavesNothingOrAMustHave(wanted, gaps));
      }
    }
  }

  private static boolean leavesNothingOrAMustHave(Opportunity wanted, GapReport gaps) {
    return gaps.gaps().size() == wanted.missing().size()
        || gaps.gaps().stream().anyMatch(gap -> gap.requirement().priority() == Priority.MUST_HAVE);
  }

  private static void assertHolds(Snapshot snapshot, Opportunity wanted, Team team) {
    for (Requirement requirement : wanted.missing()) {
      int expected = team.open().contains(requirement.id()) ? 0 : requirement.seats();
      assertThat(seats(team, requirement.id())).isEqualTo(expected);
    }
    for (Team.Member member : team.members()) {
      assertThat(snapshot.explain(wanted, member.partner()))
          .isInstanceOfSatisfying(
              Explanation.Fits.class,
              fits -> assertThat(fits.match().score()).isEqualTo(member.score()));
    }
  }

  private static Teams teams(Opportunity wanted, TeamGoal goal, int k, Partner... partners) {
    return engine(partners).snapshot().teams(wanted, goal, k);
  }

  private static int seats(Team team, String requirement) {
    return team.members().stream()
        .flatMap(member -> member.fills().stream())
        .filter(filling -> filling.requirement().equals(requirement))
        .mapToInt(Team.Filling::seats)
        .sum();
  }

  private static List<UUID> partners(Team team) {
    return team.members().stream().map(Team.Member::partner).toList();
  }

  private static Partner knowing(int number, String competency, int other) {
    Reference together = reference("A project", Set.of(), Set.of(id(other).toString()));
    return partner(number, List.of(silver(competency)), together);
  }

  private static LevelSegment silver(String competency) {
    return held(competency, Level.SILVER);
  }

  private static LevelSegment held(String competency, Level level) {
    return level(competency, level, "2026-01-01", null);
  }

  private static UUID id(int number) {
    return World.id(1, number);
  }
}
