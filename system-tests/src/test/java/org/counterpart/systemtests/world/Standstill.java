package org.counterpart.systemtests.world;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.counterpart.systemtests.stack.Service;

/** Whether any service has something left to publish, to read, to match or to send. */
record Standstill(World world) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Longer than any of the numbers below may be old. */
  private static final Duration TOGETHER = Duration.ofSeconds(7);

  /** What is not done yet, as each service counts it. */
  private static final Map<Service, List<String>> UNDONE =
      Map.of(
          Service.PARTNER_PROFILE, List.of("outbox_pending"),
          Service.OPPORTUNITY, List.of("outbox_pending"),
          Service.MATCHING, List.of("outbox_pending", "matching_index_lag", "matching_work_lag"),
          Service.NOTIFICATION, List.of("match_waiting", "delivery_unfinished", "outbox_pending"));

  /** What notification-service reads, each topic in a group of its own. */
  private static final List<String> TOPICS =
      List.of("partner-contacts", "opportunities", "matches", "competencies", "erasures");

  void await() {
    Awaitility.await()
        .alias("nothing is under way between the services")
        .atMost(PATIENCE)
        .during(TOGETHER)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> unread() == 0 && undone() == 0);
  }

  private double undone() {
    return UNDONE.entrySet().stream()
        .mapToDouble(
            counted -> {
              String metrics =
                  world.asNobody(counted.getKey()).get("/q/metrics").expect(200).body();
              return counted.getValue().stream().mapToDouble(name -> sum(metrics, name)).sum();
            })
        .sum();
  }

  private static double sum(String metrics, String name) {
    List<Double> values =
        Pattern.compile("(?m)^" + name + "(?:\\{.*})? (\\S+)$")
            .matcher(metrics)
            .results()
            .map(line -> Double.valueOf(line.group(1)))
            .toList();
    if (values.isEmpty()) {
      throw new AssertionError("there is no metric " + name);
    }
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  private long unread() {
    return TOPICS.stream().mapToLong(this::unread).sum();
  }

  private long unread(String topic) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            world.stack().endpoints().kafka(),
            "group.id",
            Service.NOTIFICATION + "." + topic,
            "enable.auto.commit",
            "false",
            "allow.auto.create.topics",
            "false");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      Set<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .collect(Collectors.toSet());
      Map<TopicPartition, OffsetAndMetadata> read = consumer.committed(partitions);
      return consumer.endOffsets(partitions).entrySet().stream()
          .mapToLong(end -> end.getValue() - offset(read.get(end.getKey())))
          .sum();
    }
  }

  /** Null where nothing was read yet. */
  private static long offset(OffsetAndMetadata read) {
    return read == null ? 0 : read.offset();
  }
}
