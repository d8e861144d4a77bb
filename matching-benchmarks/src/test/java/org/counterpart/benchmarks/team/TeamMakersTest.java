package org.counterpart.benchmarks.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Question;
import org.junit.jupiter.api.Test;

class TeamMakersTest {

  private final Ecosystem ecosystem = new Ecosystem(new Scale(2000, 60));
  private final Candidates candidates = new Candidates(ecosystem);
  private final TeamMaker best = new SubsetProgram(candidates);
  private final List<Question> questions =
      IntStream.range(0, 20).mapToObj(i -> Question.of(ecosystem.opportunity(i, 6))).toList();

  @Test
  void shouldProveTheSameCostByCpSat() {
    TeamMaker cpSat = new CpSat(candidates);

    assertThat(questions)
        .allSatisfy(question -> assertThat(cpSat.cost(question)).isEqualTo(best.cost(question)));
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
}
