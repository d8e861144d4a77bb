package org.counterpart.opportunity.taxonomy;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads the log from its start into a new database, whatever offsets the consumer group has kept
 * from an old one.
 */
@ApplicationScoped
@Identifier("competencies")
class ReplicaRewind implements KafkaConsumerRebalanceListener {
  private final CompetencyReplica replica;

  @Inject
  ReplicaRewind(CompetencyReplica replica) {
    this.replica = replica;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (replica.isEmpty()) {
      consumer.seekToBeginning(partitions);
    }
  }
}
