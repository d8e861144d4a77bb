package org.counterpart.benchmarks.measure;

import java.io.IOException;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Answer;
import org.counterpart.benchmarks.structural.Competitor;
import org.counterpart.benchmarks.structural.Question;

/** Nobody is timed whose answers are not the engine's, but for those that are called inexact. */
final class StructuralCheck {

  private static final int CHECKED = 200;

  private final Place place;
  private final String file;
  private final int k;

  StructuralCheck(Place place, Scale scale, int k) {
    this.place = place;
    this.k = k;
    file = "answers_" + scale.slug();
  }

  /**
   * Compares, or keeps the answers for those who come later when they are the engine's first.
   *
   * @return how many answers were compared
   * @throws MeasuringFailedException when one differs
   */
  int check(Competitor competitor, StructuralPeer peer, Question[] questions) throws IOException {
    if (!peer.isExact()) {
      return 0;
    }
    if (peer.isEngine() && !place.has(file)) {
      place.writeAnswers(file, answers(competitor, questions));
      return 0;
    }
    int[][] expected = place.answers(file);
    for (int i = 0; i < CHECKED; i++) {
      Answer answer = competitor.top(questions[i], k);
      if (!answer.agreesWith(new Answer(expected[2 * i], expected[2 * i + 1]))) {
        throw new MeasuringFailedException(peer.label() + " answers question " + i + " otherwise");
      }
    }
    return CHECKED;
  }

  private int[][] answers(Competitor engine, Question[] questions) {
    int[][] answers = new int[2 * CHECKED][];
    for (int i = 0; i < CHECKED; i++) {
      Answer answer = engine.top(questions[i], k);
      answers[2 * i] = answer.units();
      answers[2 * i + 1] = answer.partners();
    }
    return answers;
  }
}
