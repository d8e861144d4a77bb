package org.counterpart.matching.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.counterpart.matching.event.ReadRecord.Poison;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.log.Log;
import org.jboss.logging.Logger;

/**
 * Puts records aside that cannot be understood, as they are, with the reason and the place they
 * came from. They are there before the position moves on, so none is lost; after a crash one may be
 * there twice.
 */
final class DeadLetters implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private final Log log;
  private final WorkMetrics metrics;
  private Producer<String, byte[]> producer;

  DeadLetters(Log log, WorkMetrics metrics) {
    this.log = log;
    this.metrics = metrics;
  }

  /**
   * Puts aside what is poison among the tasks and waits until it is safe.
   *
   * @throws KafkaException when it is not
   */
  void putAside(List<Task> tasks) throws InterruptedException {
    List<Future<?>> sent = new ArrayList<>();
    for (Task task : tasks) {
      if (task.read() instanceof Poison(String reason)) {
        sent.add(send(task.record(), reason));
      }
    }
    for (Future<?> one : sent) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new KafkaException("A dead letter could not be stored", e.getCause());
      }
    }
  }

  private Future<?> send(ConsumerRecord<String, byte[]> record, String reason) {
    if (producer == null) {
      producer = log.producer();
    }
    LOG.warnf(
        "Put aside %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
    metrics.deadLetter(record.topic());
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(Topics.deadLetter(record.topic()), null, record.key(), record.value());
    record.headers().forEach(letter.headers()::add);
    header(letter, "dead-letter-reason", reason);
    header(letter, "dead-letter-topic", record.topic());
    header(letter, "dead-letter-partition", Integer.toString(record.partition()));
    header(letter, "dead-letter-offset", Long.toString(record.offset()));
    return producer.send(letter);
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close();
    }
  }
}
