package org.counterpart.outbox;

import java.time.Duration;
import java.util.ArrayList;
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
 * Creates the configured topics that are missing. One that exists keeps its partitions, for more
 * would move keys, and is brought to the {@link TopicSettings} that it lacks.
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
    List<String> there = new ArrayList<>();
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
        there.add(created.getKey());
      }
    }
    align(admin, there);
  }

  private void align(Admin admin, List<String> names) throws InterruptedException {
    try {
      new TopicAlignment(admin).align(names, name -> TopicSettings.of(config.topics().get(name)));
    } catch (ExecutionException e) {
      LOG.warnf(
          "Cannot see to it that topics keep nothing for longer than they should (%s): allow"
              + " DESCRIBE_CONFIGS and ALTER_CONFIGS of %s, or set what docs/operations.md lists",
          e.getCause(), names);
    }
  }

  private static NewTopic topic(Map.Entry<String, OutboxConfig.Topic> named) {
    OutboxConfig.Topic topic = named.getValue();
    return new NewTopic(named.getKey(), Optional.of(topic.partitions()), topic.replicationFactor())
        .configs(settings(topic));
  }

  private static Map<String, String> settings(OutboxConfig.Topic topic) {
    Map<String, String> settings = new HashMap<>(TopicSettings.of(topic));
    topic
        .maxMessageBytes()
        .ifPresent(
            bytes -> settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(bytes)));
    return settings;
  }
}
