package org.counterpart.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it waits in the table.
 *
 * @param position order of relaying
 * @param id CloudEvents id, the same for every send of the row
 * @param data JSON, or null for a tombstone
 * @param traceparent W3C trace context of the publisher, or null
 */
record OutboxRow(
    long position,
    UUID id,
    String topic,
    String key,
    String type,
    String subject,
    String data,
    String traceparent,
    Instant createdAt) {

  /** What order is kept within: keys of different topics have nothing to do with each other. */
  record Sequence(String topic, String key) {}

  Sequence sequence() {
    return new Sequence(topic, key);
  }
}
