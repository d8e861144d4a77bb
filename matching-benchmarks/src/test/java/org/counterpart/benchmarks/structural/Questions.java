package org.counterpart.benchmarks.structural;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;

/** Holds a competitor's answers against the engine's. */
public final class Questions {

  public static final Ecosystem FEW_COMPETENCIES = new Ecosystem(new Scale(2000, 30));
  public static final Ecosystem MANY_COMPETENCIES = new Ecosystem(new Scale(2000, 500));

  private static final int COUNT = 200;
  private static final int K = 50;

  private Questions() {}

  public static void assertAgrees(Ecosystem ecosystem, Competitor peer) {
    Competitor engine = new StructuralCompetitor(ecosystem);
    for (int i = 0; i < COUNT; i++) {
      Question question = Question.of(ecosystem.opportunity(i));
      Answer expected = engine.top(question, K);
      Answer answer = peer.top(question, K);
      assertThat(answer.units()).as("question %d", i).isEqualTo(expected.units());
      assertThat(answer.agreesWith(expected)).as("question %d", i).isTrue();
    }
  }
}
