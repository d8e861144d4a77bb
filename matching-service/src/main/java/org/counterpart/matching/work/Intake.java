package org.counterpart.matching.work;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.event.Topics;

/**
 * What is worked on next. After an import thousands of changed profiles wait to be worked on, and
 * each batch of them may take seconds. Who posts an opportunity does not wait for those: it can be
 * asked at any time whether anybody did.
 */
final class Intake implements AutoCloseable {

  /**
   * @param posted opportunities and erasures, to be worked on first
   */
  record Taken(Batch posted, Batch profiles) {

    int size() {
      return posted.records().size() + profiles.records().size();
    }
  }

  private final Consumer<String, byte[]> consumer;
  private final Duration patience;
  private final List<TopicPartition> profiles;

  /**
   * @param consumer its partitions assigned and its positions set; closed with this
   * @param patience how long to wait for anything
   */
  Intake(Consumer<String, byte[]> consumer, Duration patience) {
    this.consumer = consumer;
    this.patience = patience;
    profiles =
        consumer.assignment().stream()
            .filter(where -> where.topic().equals(Topics.PARTNER_PROFILES))
            .toList();
  }

  /** Some records, or none when nothing came in time. */
  Taken next() {
    ConsumerRecords<String, byte[]> records = consumer.poll(patience);
    return new Taken(
        Batch.of(records, Topics.OPPORTUNITIES, Topics.ERASURES),
        Batch.of(records, Topics.PARTNER_PROFILES));
  }

  /** What is at hand of opportunities and erasures. What was fetched of profiles stays fetched. */
  Batch posted() {
    consumer.pause(profiles);
    try {
      return Batch.of(consumer.poll(Duration.ZERO));
    } finally {
      consumer.resume(profiles);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
