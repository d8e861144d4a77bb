package org.counterpart.benchmarks.structural;

/** Answers questions of structural top-k; one line of the table. Used by one thread. */
public interface Competitor extends AutoCloseable {

  /**
   * The best partners.
   *
   * @param k at least 1
   */
  Answer top(Question question, int k);

  /** What its index takes, in memory or on disk, in bytes. */
  long bytes();

  @Override
  default void close() {}
}
