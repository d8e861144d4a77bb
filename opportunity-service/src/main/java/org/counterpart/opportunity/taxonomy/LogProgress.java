package org.counterpart.opportunity.taxonomy;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far this service's consumer group has read the {@code competencies} topic. */
@ApplicationScoped
class LogProgress {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final TopicPartition PARTITION = new TopicPartition("competencies", 0);

  private final Map<String, Object> kafka;
  private final String group;
  private Admin admin;

  @Inject
  LogProgress(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "mp.messaging.incoming.competencies.group.id") String group) {
    this.kafka = kafka;
    this.group = group;
  }

  /** The offset that the next record will have. */
  long end() throws InterruptedException, ExecutionException, TimeoutException {
    return await(
            admin().listOffsets(Map.of(PARTITION, OffsetSpec.latest())).partitionResult(PARTITION))
        .offset();
  }

  /** The offset that the group reads next; 0 where it has read nothing. */
  long read() throws InterruptedException, ExecutionException, TimeoutException {
    var offset =
        await(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
            .get(PARTITION);
    return offset == null ? 0 : offset.offset();
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(kafka);
    }
    return admin;
  }

  private static <T> T await(KafkaFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }
}
