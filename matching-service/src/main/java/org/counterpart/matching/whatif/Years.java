package org.counterpart.matching.whatif;

import java.time.LocalDate;
import org.counterpart.rest.problem.Violations;

/**
 * The years that a date may be in, the same as where it would be stored.
 *
 * @param first the first year, whole
 * @param last the last year, whole
 */
record Years(int first, int last) {

  /** Of an opportunity's work; whoever posts it is held to them too. */
  static final Years OF_WORK = new Years(1990, 2099);

  /** Of a level; certificates are held to them too. */
  static final Years OF_LEVELS = new Years(1900, 2200);

  /**
   * Adds a violation where a date is in another year.
   *
   * @param date nullable: then nothing is wrong
   */
  void check(String pointer, LocalDate date, Violations violations) {
    if (date != null && (date.getYear() < first || date.getYear() > last)) {
      violations.add(pointer, "out-of-range", "Must be a date from " + first + " to " + last + ".");
    }
  }
}
