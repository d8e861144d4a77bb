package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When a contact is away.
 *
 * @param from first day
 * @param until first day back; null while nobody knows
 * @param deputyId who stands in; null where nobody was named
 */
public record Absence(LocalDate from, LocalDate until, UUID deputyId) {

  public Absence {
    requireNonNull(from, "from");
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
