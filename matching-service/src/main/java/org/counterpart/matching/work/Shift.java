package org.counterpart.matching.work;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

/** Works through the log from the stored positions, batch by batch. */
@Singleton
class Shift {

  private final Log log;
  private final RecordReader reader;
  private final MatchingIndex index;
  private final Progress indexed;
  private final WorkPositions positions;
  private final Told told;
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
      Told told,
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
    this.told = told;
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
    private final Intake intake;
    private final Map<TopicPartition, Long> reached;
    private final DeadLetters deadLetters = new DeadLetters(log, metrics);
    private final Finding posting = new Finding(config.notified(), clock, told, () -> {});
    private final Finding changing =
        new Finding(config.notified(), clock, told, this::workOnPosted);

    /**
     * Opportunities that were heard of while profiles were being worked on: what was found for them
     * before is told no more, lest one is told of that was closed or erased.
     */
    private final Set<UUID> heardOf = new HashSet<>();

    private Running(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> reached) {
      this.consumer = consumer;
      intake = new Intake(consumer, config.log().poll());
      this.reached = new HashMap<>(reached);
    }

    /** What is at hand, if there is any. */
    void workOnce() throws InterruptedException {
      Intake.Taken taken = intake.next();
      metrics.lag(Log.lag(consumer) + taken.size());
      workOn(taken.posted(), posting, Set.of());
      heardOf.clear();
      workOn(taken.profiles(), changing, heardOf);
      metrics.lag(Log.lag(consumer));
    }

    private void workOnPosted() throws InterruptedException {
      workOn(intake.posted(), posting, Set.of());
    }

    /**
     * @param outdated opportunities of which nothing is told that was found; may grow meanwhile
     */
    private void workOn(Batch batch, Finding finding, Set<UUID> outdated)
        throws InterruptedException {
      if (batch.records().isEmpty()) {
        return;
      }
      awaitIndex(batch);
      List<Task> tasks = new ArrayList<>(batch.records().size());
      try {
        Snapshot snapshot = index.snapshot();
        for (ConsumerRecord<String, byte[]> each : batch.records()) {
          tasks.add(task(each, finding, snapshot));
        }
        deadLetters.putAside(tasks);
        Map<TopicPartition, Recording.Step> steps = steps(batch);
        recording.commit(tasks.stream().map(task -> task.without(outdated)).toList(), steps);
        steps.forEach((where, step) -> reached.put(where, step.to()));
        tasks.forEach(task -> task.read().opportunityId().ifPresent(heardOf::add));
      } finally {
        tasks.forEach(task -> task.span().end());
      }
    }

    private Map<TopicPartition, Recording.Step> steps(Batch batch) {
      Map<TopicPartition, Recording.Step> steps = new HashMap<>();
      batch
          .ends()
          .forEach(
              (where, to) ->
                  steps.put(where, new Recording.Step(reached.getOrDefault(where, 0L), to)));
      return steps;
    }

    /** The index is written before the worker reads it: it must know these records. */
    private void awaitIndex(Batch batch) throws InterruptedException {
      Duration patience = config.log().indexPatience();
      if (!indexed.await(batch.ends(), patience)) {
        throw new KafkaException("the index did not reach the worker's records in " + patience);
      }
    }

    private Task task(ConsumerRecord<String, byte[]> record, Finding finding, Snapshot snapshot)
        throws InterruptedException {
      Span span = traces.start(record);
      try (Scope _ = span.makeCurrent()) {
        ReadRecord read = reader.read(record);
        List<MatchEvent> found = metrics.timed(record.topic(), () -> finding.find(read, snapshot));
        span.setAttribute("counterpart.found", found.size());
        if (read instanceof ReadRecord.Poison(String reason)) {
          span.setStatus(StatusCode.ERROR, reason);
        }
        return new Task(record, read, found, span);
      } catch (InterruptedException | RuntimeException e) {
        span.end();
        throw e;
      }
    }

    @Override
    public void close() {
      deadLetters.close();
      intake.close();
    }
  }
}
