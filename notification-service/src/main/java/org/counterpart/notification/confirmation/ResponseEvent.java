package org.counterpart.notification.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.rest.id.Ids;

/**
 * What somebody has answered in a mail, as it is published. No person is named.
 *
 * @param about what was answered
 */
record ResponseEvent(UUID id, UUID partnerId, Kind kind, UUID about, Instant respondedAt) {
  static final String TOPIC = "responses";
  static final String TYPE = "org.counterpart.response.v1";

  /** What was answered. */
  enum Kind {
    /** The profile is still right. */
    PROFILE_CONFIRMED
  }

  static ResponseEvent confirmed(UUID partner, UUID reminder, Instant now) {
    return new ResponseEvent(Ids.next(), partner, Kind.PROFILE_CONFIRMED, reminder, now);
  }

  /** The event as a row of the outbox. */
  OutboxEvent message() {
    return new OutboxEvent(TOPIC, partnerId.toString(), TYPE, partnerId.toString(), this);
  }
}
