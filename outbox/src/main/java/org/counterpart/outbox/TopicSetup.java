package org.counterpart.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the configured topics that are missing. One that exists is left alone: more partitions
 * would move keys, and what an operator has set is the operator's.
 */
final class TopicSetup {

  private static final Logger LOG = Logger.getLogger(TopicSetup.class);

  private final OutboxConfig config;

  TopicSetup(OutboxConfig config) {
    this.config = config;
  }

  /**
   * @param patience how long Kafka may take to answer
   * @throws KafkaException when Kafka cannot be reached or refuses
   */
  void ensure(Admin admin, Duration patience) throws InterruptedException {
    List<NewTopic> wanted = config.topics().entrySet().stream().map(TopicSetup::topic).toList();
    var options = new CreateTopicsOptions().timeoutMs(Math.toIntExact(patience.toMillis()));
    for (Map.Entry<String, KafkaFuture<Void>> created :
        admin.createTopics(wanted, options).values().entrySet()) {
      try {
        created.getValue().get();
        LOG.infof("Created topic %s", created.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw new KafkaException("Cannot create topic " + created.getKey(), e.getCause());
        }
      }
    }
  }

  private static NewTopic topic(Map.Entry<String, OutboxConfig.Topic> named) {
    OutboxConfig.Topic topic = named.getValue();
    Map<String, String> settings = new HashMap<>();
    settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanupPolicy());
    topic
        .maxMessageBytes()
        .ifPresent(
            bytes -> settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(bytes)));
    return new NewTopic(named.getKey(), Optional.of(topic.partitions()), topic.replicationFactor())
        .configs(settings);
  }
}
