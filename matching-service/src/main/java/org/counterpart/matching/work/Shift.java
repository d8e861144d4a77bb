package org.counterpart.matching.work;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.engine.Snapshot;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.ReadRecord;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.log.Log;
import org.counterpart.matching.log.Progress;
import org.counterpart.matching.match.MatchRepository;

/** Works through the log from the stored positions, batch by batch. */
@Singleton
class Shift {

  private final Log log;
  private final RecordReader reader;
  private final MatchingIndex index;
  private final Progress indexed;
  private final WorkPositions positions;
  private final MatchRepository matches;
  private final Recording recording;
  private final Traces traces;
  private final WorkMetrics metrics;
  private final MatchingConfig config;
  private final InstantSource clock;

  @Inject
  Shift(
      Log log,
      RecordReader reader,
      MatchingIndex index,
      Progress indexed,
      WorkPositions positions,
      MatchRepository matches,
      Recording recording,
      Traces traces,
      WorkMetrics metrics,
      MatchingConfig config,
      InstantSource clock) {
    this.log = log;
    this.reader = reader;
    this.index = index;
    this.indexed = indexed;
    this.positions = positions;
    this.matches = matches;
    this.recording = recording;
    this.traces = traces;
    this.metrics = metrics;
    this.config = config;
    this.clock = clock;
  }

  /** Takes up the work where it was left; a partition without a position from its beginning. */
  Running begin() {
    Map<TopicPartition, Long> from = positions.load();
    Consumer<String, byte[]> consumer = log.consumer(config.log().batch());
    try {
      List<TopicPartition> partitions = Log.partitions(consumer, Topics.READ);
      consumer.assign(partitions);
      partitions.forEach(where -> consumer.seek(where, from.getOrDefault(where, 0L)));
      return new Running(consumer, from);
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  /** The work while this instance is the worker; used by one thread. */
  final class Running implements AutoCloseable {

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> reached;
    private final DeadLetters deadLetters = new DeadLetters(log, metrics);
    private final Finding finding =
        new Finding(
            config.notified(),
            clock,
            partner ->
                QuarkusTransaction.requiringNew().call(() -> matches.opportunitiesOf(partner)));

    private Running(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> reached) {
      this.consumer = consumer;
      this.reached = new HashMap<>(reached);
    }

    /** One batch, if there is any. */
    void workOnce() throws InterruptedException {
      ConsumerRecords<String, byte[]> records = consumer.poll(config.log().poll());
      metrics.lag(Log.lag(consumer));
      if (records.isEmpty()) {
        return;
      }
      Map<TopicPartition, Recording.Step> steps = steps(records);
      awaitIndex(steps);
      List<Task> tasks = new ArrayList<>(records.count());
      try {
        Snapshot snapshot = index.snapshot();
        records.forEach(record -> tasks.add(task(record, snapshot)));
        deadLetters.putAside(tasks);
        recording.commit(tasks, steps);
        steps.forEach((where, step) -> reached.put(where, step.to()));
      } finally {
        tasks.forEach(task -> task.span().end());
      }
    }

    private Map<TopicPartition, Recording.Step> steps(ConsumerRecords<String, byte[]> records) {
      Map<TopicPartition, Recording.Step> steps = new HashMap<>();
      for (TopicPartition where : records.partitions()) {
        long to = records.records(where).getLast().offset() + 1;
        steps.put(where, new Recording.Step(reached.getOrDefault(where, 0L), to));
      }
      return steps;
    }

    /** The index is written before the worker reads it: it must know these records. */
    private void awaitIndex(Map<TopicPartition, Recording.Step> steps) throws InterruptedException {
      Map<TopicPartition, Long> wanted = new HashMap<>();
      steps.forEach((where, step) -> wanted.put(where, step.to()));
      Duration patience = config.log().indexPatience();
      if (!indexed.await(wanted, patience)) {
        throw new KafkaException("the index did not reach the worker's records in " + patience);
      }
    }

    private Task task(ConsumerRecord<String, byte[]> record, Snapshot snapshot) {
      Span span = traces.start(record);
      try (Scope _ = span.makeCurrent()) {
        ReadRecord read = reader.read(record);
        List<MatchEvent> found = metrics.timed(record.topic(), () -> finding.find(read, snapshot));
        span.setAttribute("counterpart.found", found.size());
        if (read instanceof ReadRecord.Poison(String reason)) {
          span.setStatus(StatusCode.ERROR, reason);
        }
        return new Task(record, read, found, span);
      } catch (RuntimeException e) {
        span.end();
        throw e;
      }
    }

    @Override
    public void close() {
      deadLetters.close();
      consumer.close();
    }
  }
}
