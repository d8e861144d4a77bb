package org.counterpart.benchmarks.structural;

import java.util.Arrays;

/** Which requirement asks for a feature: a table that is filled for each question. */
public final class Needs {

  private final byte[] needs;

  public Needs(int competencies) {
    needs = new byte[2 * competencies];
    Arrays.fill(needs, (byte) Question.NONE);
  }

  public void ask(Question question) {
    for (int need = 0; need < question.features().length; need++) {
      needs[question.features()[need]] = (byte) need;
    }
  }

  public void forget(Question question) {
    for (int feature : question.features()) {
      needs[feature] = Question.NONE;
    }
  }

  /** The requirement's number, or {@link Question#NONE}. */
  int of(int feature) {
    return needs[feature];
  }
}
