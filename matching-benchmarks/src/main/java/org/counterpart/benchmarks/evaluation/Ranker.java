package org.counterpart.benchmarks.evaluation;

/** Answers a trial. */
interface Ranker {

  /** What the line of its figures begins with; one word. */
  String name();

  /** Numbers of the best organisations, best first, never the poster; at most {@code most}. */
  int[] best(Trial trial, int most);
}
