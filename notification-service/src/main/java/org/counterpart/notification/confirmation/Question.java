package org.counterpart.notification.confirmation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A reminder, as the page behind its link shows it.
 *
 * @param partner its name
 * @param answeredAt nullable: nobody has answered it yet
 */
record Question(UUID partnerId, String partner, Instant answeredAt) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** The day (UTC) on which it was answered, in words; empty where it was not. */
  Optional<String> answeredOn() {
    return Optional.ofNullable(answeredAt).map(DAY::format);
  }
}
