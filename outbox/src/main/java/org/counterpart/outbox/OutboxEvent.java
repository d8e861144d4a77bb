package org.counterpart.outbox;

import static java.util.Objects.requireNonNull;

/**
 * An event to be sent once the running transaction has committed.
 *
 * @param topic Kafka topic
 * @param key record key, the id of the aggregate: events of one key arrive in the order in which
 *     they were published
 * @param type CloudEvents type, such as {@code org.counterpart.opportunity.v1}
 * @param subject CloudEvents subject, as a rule the same as the key
 * @param data what Jackson makes the JSON body of; null is a tombstone, which erases the key from a
 *     compacted topic
 */
public record OutboxEvent(String topic, String key, String type, String subject, Object data) {

  public OutboxEvent {
    requireNonBlank(topic, "topic");
    requireNonBlank(key, "key");
    requireNonBlank(type, "type");
    requireNonBlank(subject, "subject");
  }

  /** The event that erases {@code key} from a compacted topic. */
  public static OutboxEvent tombstone(String topic, String key, String type, String subject) {
    return new OutboxEvent(topic, key, type, subject, null);
  }

  private static void requireNonBlank(String value, String name) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
  }
}
