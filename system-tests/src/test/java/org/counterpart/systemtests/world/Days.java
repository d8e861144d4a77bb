package org.counterpart.systemtests.world;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as requests write them, counted from today, so that no test grows old. */
public final class Days {

  private Days() {}

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  public static String yesterday() {
    return today().minusDays(1).toString();
  }

  public static String workBegins() {
    return today().plusMonths(2).toString();
  }

  public static String workEnds() {
    return today().plusMonths(7).toString();
  }

  public static String afterWork() {
    return today().plusMonths(8).toString();
  }

  /** Certificates are valid from long before any work to long after it. */
  public static String certifiedFrom() {
    return today().minusMonths(10).toString();
  }

  public static String certifiedUntil() {
    return today().plusMonths(14).toString();
  }

  /** So near that whoever loses a level on that day is warned now. */
  public static String soon() {
    return today().plusDays(20).toString();
  }
}
