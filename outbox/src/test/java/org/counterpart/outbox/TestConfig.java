package org.counterpart.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A configuration with short waits. */
record TestConfig(Map<String, Topic> topics, Relay relay) implements OutboxConfig {

  static TestConfig of(String... topics) {
    Map<String, Topic> named = new java.util.HashMap<>();
    for (String topic : topics) {
      named.put(topic, TestTopic.deleting(Optional.empty()));
    }
    return new TestConfig(named, TestRelay.QUICK);
  }

  static TestConfig of(String topic, TestTopic form) {
    return new TestConfig(Map.of(topic, form), TestRelay.QUICK);
  }

  record TestTopic(
      int partitions,
      Optional<Short> replicationFactor,
      String cleanupPolicy,
      Optional<Duration> retention,
      Duration compactionLag,
      Duration tombstones,
      OptionalInt maxMessageBytes)
      implements Topic {

    static TestTopic deleting(Optional<Duration> retention) {
      return new TestTopic(
          3,
          Optional.empty(),
          "delete",
          retention,
          Duration.ofHours(12),
          Duration.ofDays(1),
          OptionalInt.empty());
    }

    /**
     * @param lag after which what is replaced is due to go
     */
    static TestTopic compacted(Duration lag) {
      return new TestTopic(
          3,
          Optional.empty(),
          "compact",
          Optional.empty(),
          lag,
          Duration.ofDays(1),
          OptionalInt.empty());
    }
  }

  record TestRelay(
      boolean enabled,
      Duration pollInterval,
      Duration leadInterval,
      int batchRows,
      long batchBytes,
      Duration deliveryTimeout,
      Duration repeatInterval,
      Duration minBackoff,
      Duration maxBackoff,
      Duration shutdownTimeout)
      implements Relay {

    static final TestRelay QUICK =
        new TestRelay(
            true,
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            50,
            1_000_000,
            Duration.ofSeconds(3),
            Duration.ofMillis(50),
            Duration.ofMillis(20),
            Duration.ofMillis(500),
            Duration.ofSeconds(5));
  }
}
