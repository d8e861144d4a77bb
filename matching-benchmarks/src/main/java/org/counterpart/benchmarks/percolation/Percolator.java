package org.counterpart.benchmarks.percolation;

import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;

/** Finds the opportunities that a partner fits; one line of the table. Used by one thread. */
public interface Percolator extends AutoCloseable {

  /** The least score that counts, in units of 2<sup>-16</sup>: nearly all that is missing. */
  int FLOOR = 9 * Question.WEIGHTS.share(Part.COVERAGE) / 10;

  /** The numbers of the opportunities that the partner fits with {@link #FLOOR} or more. */
  Found fitting(Partner partner);

  /** What its index takes, in bytes. */
  long bytes();

  /** How many units its scores may be off by, for rounding otherwise. */
  default int tolerance() {
    return 0;
  }

  @Override
  default void close() {}
}
