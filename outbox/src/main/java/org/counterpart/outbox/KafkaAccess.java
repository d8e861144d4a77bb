package org.counterpart.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes Kafka's clients with the settings that the outbox's promises rest on. */
final class KafkaAccess {

  private static final int LEAST_REQUEST_SIZE = 1_048_576;
  private static final int ENVELOPE = 16_384;

  private final Map<String, Object> connection;
  private final OutboxConfig config;

  /**
   * @param connection addresses and security, as {@code kafka.*} configures them
   */
  KafkaAccess(Map<String, Object> connection, OutboxConfig config) {
    this.connection = Map.copyOf(connection);
    this.config = config;
  }

  Admin admin() {
    return Admin.create(new HashMap<>(connection));
  }

  Producer<String, byte[]> producer() {
    int delivery = Math.toIntExact(config.relay().deliveryTimeout().toMillis());
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, delivery / 2));
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) delivery);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, requestSize());
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** As large as the largest record that a topic takes, with room for headers and framing. */
  private int requestSize() {
    return config.topics().values().stream()
        .mapToInt(topic -> topic.maxMessageBytes().orElse(LEAST_REQUEST_SIZE))
        .map(bytes -> bytes + ENVELOPE)
        .reduce(LEAST_REQUEST_SIZE, Math::max);
  }
}
