package org.counterpart.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** What decides how long a topic keeps what, in Kafka's words. */
final class TopicSettings {

  /** What is erased goes segment by segment: a segment is whole after so long at the latest. */
  private static final Duration LONGEST_SEGMENT = Duration.ofDays(1);

  private TopicSettings() {}

  static Map<String, String> of(OutboxConfig.Topic topic) {
    Map<String, String> settings = new HashMap<>();
    settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanupPolicy());
    topic
        .retention()
        .ifPresent(
            kept -> {
              settings.put(TopicConfig.RETENTION_MS_CONFIG, millis(kept));
              settings.put(TopicConfig.SEGMENT_MS_CONFIG, millis(LONGEST_SEGMENT));
            });
    if (topic.cleanupPolicy().contains(TopicConfig.CLEANUP_POLICY_COMPACT)) {
      // However few records come, and however small a share of the log they are.
      settings.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(topic.compactionLag()));
      settings.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(topic.tombstones()));
    }
    return settings;
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
