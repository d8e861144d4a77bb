package org.counterpart.matching.log;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Which log it is: offsets mean something in it, and nothing in another.
 *
 * @param cluster the id of Kafka's cluster
 * @param topics the id of each topic by its name; a topic that was made anew has another
 * @param tombstones for how long after it was written a tombstone is there at least
 */
public record LogIdentity(String cluster, Map<String, String> topics, Duration tombstones) {

  public LogIdentity {
    topics = Map.copyOf(topics);
  }

  /**
   * Asks the brokers.
   *
   * @throws KafkaException when they cannot be reached, a topic is not there, or they do not say
   */
  public static LogIdentity ask(Admin admin, List<String> topics) {
    return new LogIdentity(
        answer(admin.describeCluster().clusterId()),
        answer(admin.describeTopics(topics).allTopicNames()).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, topic -> topic.getValue().topicId().toString())),
        tombstones(admin, topics));
  }

  private static Duration tombstones(Admin admin, List<String> topics) {
    List<ConfigResource> asked =
        topics.stream().map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic)).toList();
    Collection<Config> configs = answer(admin.describeConfigs(asked).all()).values();
    return Duration.ofMillis(
        configs.stream()
            .map(config -> config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value())
            .mapToLong(Long::parseLong)
            .min()
            .orElseThrow());
  }

  private static <T> T answer(KafkaFuture<T> asked) {
    try {
      return asked.get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
    }
  }
}
