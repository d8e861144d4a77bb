package org.counterpart.outbox;

import java.time.Instant;
import java.util.UUID;

/** Rows to test with. */
final class Rows {

  static final Instant CREATED = Instant.parse("2026-11-22T10:00:00.123Z");

  private Rows() {}

  static OutboxRow row(long position, String topic, String key) {
    return row(position, topic, key, "{\"n\":" + position + "}", null);
  }

  static OutboxRow row(long position, String topic, String key, String data, String traceparent) {
    return new OutboxRow(
        position,
        new UUID(7, position),
        topic,
        key,
        "org.counterpart.thing.v1",
        key,
        data,
        traceparent,
        CREATED);
  }
}
