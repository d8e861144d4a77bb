package org.counterpart.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How the outbox relays; addresses and security of Kafka come from {@code kafka.*}. */
@ConfigMapping(prefix = "outbox")
public interface OutboxConfig {

  /** Topics that are created at startup where they are missing, by name. */
  Map<String, Topic> topics();

  Relay relay();

  /** After so long what a newer record of its key has replaced is due to go from the topic. */
  default Duration compactionLag(String topic) {
    Topic known = topics().get(topic);
    return known == null ? Duration.ofHours(12) : known.compactionLag();
  }

  /** A topic as it is created; what {@link TopicSettings} says is set on one that is there, too. */
  interface Topic {

    @WithDefault("6")
    int partitions();

    /** Absent: the broker's default. */
    Optional<Short> replicationFactor();

    /** {@code delete}, {@code compact} or {@code compact,delete}. */
    @WithDefault("delete")
    String cleanupPolicy();

    /** How long a record is kept, whatever it is; absent: as long as the broker keeps it. */
    Optional<Duration> retention();

    /**
     * Where the topic is compacted: after so long what a newer record or a tombstone of its key has
     * replaced is due to go.
     */
    @WithDefault("12H")
    Duration compactionLag();

    /** Where the topic is compacted: how long a tombstone can be read. */
    @WithDefault("24H")
    Duration tombstones();

    /** Bytes; absent: the broker's default, which is 1 MiB. */
    OptionalInt maxMessageBytes();
  }

  /** Pace and limits of the relay. */
  interface Relay {

    /** Off where another process relays for this database, such as in a one-off job. */
    @WithDefault("true")
    boolean enabled();

    /** Look for rows this often without a wake-up: those that another instance published. */
    @WithDefault("500ms")
    Duration pollInterval();

    /** How often an instance that does not lead tries to. */
    @WithDefault("2s")
    Duration leadInterval();

    @WithDefault("500")
    int batchRows();

    /** Bounds the memory of a batch: no further row is read once this many bytes are. */
    @WithDefault("8000000")
    long batchBytes();

    /** How long Kafka may take to acknowledge a record before it counts as failed. */
    @WithDefault("20s")
    Duration deliveryTimeout();

    /** How often it is looked whether a tombstone is to be sent for the second time. */
    @WithDefault("30s")
    Duration repeatInterval();

    @WithDefault("100ms")
    Duration minBackoff();

    @WithDefault("10s")
    Duration maxBackoff();

    /** How long a shutdown waits for what is in flight. */
    @WithDefault("5s")
    Duration shutdownTimeout();
  }
}
