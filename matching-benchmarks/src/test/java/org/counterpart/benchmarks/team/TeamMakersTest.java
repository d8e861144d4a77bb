package org.counterpart.benchmarks.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Question;
import org.junit.jupiter.api.Test;

class TeamMakersTest {

  /** Few competencies, so that many hold more silvers than they have people for. */
  private final Ecosystem ecosystem = new Ecosystem(new Scale(500, 12));

  private final Candidates candidates = new Candidates(ecosystem);
  private final TeamMaker best = new EngineSearch(candidates);
  private final List<Question> questions =
      IntStream.range(0, 20).mapToObj(i -> Question.of(ecosystem.opportunity(i, 9))).toList();

  @Test
  void shouldFindTeamsOfSeveral() {
    assertThat(questions)
        .anySatisfy(question -> assertThat(best.cost(question)).isGreaterThan(Rates.MOST));
  }

  @Test
  void shouldProveTheSameCostByCpSat() {
    TeamMaker cpSat = new CpSat(candidates);

    assertThat(questions)
        .allSatisfy(question -> assertThat(cpSat.cost(question)).isEqualTo(best.cost(question)));
  }

  @Test
  void shouldProveTheSameCostByTheWholeEngine() {
    TeamMaker whole = new WholeEngine(ecosystem);

    assertThat(questions)
        .allSatisfy(question -> assertThat(whole.cost(question)).isEqualTo(best.cost(question)));
  }

  @Test
  void shouldNeverBeCheaperWhenGreedy() {
    TeamMaker greedy = new Greedy(candidates);

    assertThat(questions)
        .allSatisfy(
            question ->
                assertThat(greedy.cost(question)).isGreaterThanOrEqualTo(best.cost(question)));
    assertThat(questions).anySatisfy(q -> assertThat(greedy.cost(q)).isGreaterThan(best.cost(q)));
  }

  @Test
  void shouldSayThatNobodyCoversSomething() {
    Ecosystem sparse = new Ecosystem(new Scale(20, 500));
    Candidates few = new Candidates(sparse);
    Question question = Question.of(sparse.opportunity(1, 12));

    assertThat(List.of(new EngineSearch(few), new CpSat(few), new Greedy(few)))
        .allSatisfy(maker -> assertThat(maker.cost(question)).isEqualTo(TeamMaker.NO_TEAM));
  }
}
