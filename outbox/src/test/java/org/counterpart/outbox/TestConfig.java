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
      named.put(topic, new TestTopic(3, Optional.empty(), "delete", OptionalInt.empty()));
    }
    return new TestConfig(named, TestRelay.QUICK);
  }

  record TestTopic(
      int partitions,
      Optional<Short> replicationFactor,
      String cleanupPolicy,
      OptionalInt maxMessageBytes)
      implements Topic {}

  record TestRelay(
      boolean enabled,
      Duration pollInterval,
      Duration leadInterval,
      int batchRows,
      long batchBytes,
      Duration deliveryTimeout,
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
            Duration.ofMillis(20),
            Duration.ofMillis(500),
            Duration.ofSeconds(5));
  }
}
