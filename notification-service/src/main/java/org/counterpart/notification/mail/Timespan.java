package org.counterpart.notification.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says how long something takes, as people would. */
final class Timespan {
  private static final int LONGEST_IN_DAYS = 13;
  private static final int LONGEST_IN_WEEKS = 9 * 7;
  private static final int LONGEST_IN_MONTHS = 24;
  private static final double DAYS_OF_MONTH = 365.25 / 12;

  private Timespan() {}

  /** Such as "about 5½ months"; both days count. */
  static String between(LocalDate first, LocalDate last) {
    long days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    if (days <= LONGEST_IN_DAYS) {
      return days == 1 ? "1 day" : days + " days";
    }
    if (days <= LONGEST_IN_WEEKS) {
      return "about " + Math.round(days / 7.0) + " weeks";
    }
    long halfMonths = Math.round(days / DAYS_OF_MONTH * 2);
    if (halfMonths <= LONGEST_IN_MONTHS * 2) {
      return "about " + halves(halfMonths) + " months";
    }
    return "about " + halves(Math.round(days / 365.25 * 2)) + " years";
  }

  private static String halves(long halves) {
    return halves / 2 + (halves % 2 == 0 ? "" : "½");
  }
}
