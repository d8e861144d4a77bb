package org.counterpart.profile.partner;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/**
 * When a partner is asked whether its profile is still right: {@link #AFTER} the last change or
 * confirmation, once more {@link #AGAIN} later, and then no more until something changes.
 */
public final class ReminderDates {
  /** How long a profile is taken to be right. */
  public static final Period AFTER = Period.ofMonths(12);

  /** How long to wait for an answer. */
  public static final Period AGAIN = Period.ofMonths(3);

  /** So many reminders without an answer are enough. */
  public static final int MOST = 2;

  /** Days over which partners that came on one day, as by an import, are spread. */
  public static final int SPREAD = 28;

  private ReminderDates() {}

  /** The day of the first reminder of a partner whose profile was right on a day. */
  static LocalDate first(UUID partner, LocalDate confirmed) {
    // The last byte of an id is random; the migration that gave old rows their day takes it, too.
    int spread = (int) (partner.getLeastSignificantBits() & 0xff) % SPREAD;
    return confirmed.plus(AFTER).plusDays(spread);
  }

  /** The day of the next reminder after so many, the last of them on a day; empty for no more. */
  static Optional<LocalDate> next(long reminders, LocalDate last) {
    return reminders < MOST ? Optional.of(last.plus(AGAIN)) : Optional.empty();
  }
}
