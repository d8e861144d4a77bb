package org.counterpart.opportunity.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.counterpart.outbox.OutboxEvent;

/**
 * What this service has purged, as it is published.
 *
 * @param removed rows by table
 */
record ErasureReport(
    UUID erasureId, String service, Instant finishedAt, Map<String, Integer> removed) {
  private static final String TOPIC = "erasure-reports";
  private static final String TYPE = "org.counterpart.erasure-report.v1";
  private static final String SELF = "opportunity-service";

  static OutboxEvent of(UUID erasure, Map<String, Integer> removed, Instant now) {
    String key = erasure.toString();
    return new OutboxEvent(TOPIC, key, TYPE, key, new ErasureReport(erasure, SELF, now, removed));
  }
}
