package org.counterpart.engine.affinity;

import java.time.LocalDate;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Weights;

/**
 * What is left of the trust that past work gave: half of it after each half-life, counted from the
 * work's last day. Work that goes on gives all of it; of work of which nobody says when it was, a
 * half-life is taken to have passed.
 */
final class Decay {

  /** The day of work of which nobody says when it was. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  /**
   * Beyond so many half-lives nothing more is lost, so that a sum of such works is never nothing.
   */
  private static final double MOST_HALF_LIVES = 10;

  private final long asOf;

  /**
   * @param asOf the day at which trust is judged
   */
  Decay(LocalDate asOf) {
    this.asOf = asOf.toEpochDay();
  }

  /** The day from which the trust in a work decays, counted from 1970-01-01. */
  static int lastDay(Reference reference) {
    LocalDate last = reference.end() == null ? reference.start() : reference.end();
    return last == null ? UNKNOWN : Math.toIntExact(last.toEpochDay());
  }

  /** What is left, 0 to 1, never 0. */
  double of(Document work) {
    if (work.lastDay() == UNKNOWN) {
      return 0.5;
    }
    double halfLives = Math.max(0, asOf - work.lastDay()) / (double) Weights.TRUST_HALF_LIFE_DAYS;
    return StrictMath.pow(0.5, Math.min(MOST_HALF_LIVES, halfLives));
  }
}
