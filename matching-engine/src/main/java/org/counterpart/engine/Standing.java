package org.counterpart.engine;

/**
 * Where a partner stands for an opportunity.
 *
 * @param fits whether it is an answer at all
 * @param score 0 to 1; 0 where it is no answer
 * @param rank 1 for the best; null where it is no answer, or not among as many as were looked at
 */
public record Standing(boolean fits, double score, Integer rank) {

  /** Of a partner that is no answer. */
  public static final Standing OUT = new Standing(false, 0, null);
}
