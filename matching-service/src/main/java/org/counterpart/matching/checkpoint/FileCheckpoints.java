package org.counterpart.matching.checkpoint;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.index.Checkpoints;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.log.Log;
import org.counterpart.matching.log.LogIdentity;
import org.jboss.logging.Logger;

/** Keeps checkpoints in a file, where a directory for it is configured. */
@Singleton
public class FileCheckpoints implements Checkpoints {

  private static final Logger LOG = Logger.getLogger(FileCheckpoints.class);

  private final Log kafka;
  private final CheckpointConfig config;
  private final CheckpointMetrics metrics;
  private final InstantSource clock;
  private final Duration patience;
  private volatile Keeping keeping;

  /** How they are kept from the start on. */
  private record Keeping(LogIdentity log, Occasions occasions, Saving saving) {}

  @Inject
  FileCheckpoints(
      Log kafka,
      CheckpointConfig config,
      MatchingConfig matching,
      CheckpointMetrics metrics,
      InstantSource clock) {
    this.kafka = kafka;
    this.config = config;
    this.metrics = metrics;
    this.clock = clock;
    patience = matching.log().shutdownTimeout();
  }

  @Override
  public Optional<Restored> restore(
      MatchingIndex index, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
    if (config.directory().isEmpty()) {
      LOG.info("No checkpoints: matching.checkpoint.directory is not set, every start reads all");
      return Optional.empty();
    }
    Path directory = config.directory().get();
    return identify()
        .flatMap(log -> restore(index, directory, new Usability(log, kept(begins), kept(ends))));
  }

  /** Offsets of the topics that a checkpoint stands for. */
  private static Map<TopicPartition, Long> kept(Map<TopicPartition, Long> offsets) {
    Map<TopicPartition, Long> kept = new HashMap<>(offsets);
    kept.keySet().removeIf(where -> !Topics.KEPT.contains(where.topic()));
    return kept;
  }

  private Optional<Restored> restore(MatchingIndex index, Path directory, Usability usability) {
    CheckpointFile file = new CheckpointFile(directory);
    // Half of the time in which it can be used leaves the other half for being down.
    Duration refresh = Usability.mostAge(usability.log()).dividedBy(2);
    Occasions occasions = new Occasions(config.interval(), refresh);
    keeping = new Keeping(usability.log(), occasions, new Saving(file, occasions, metrics));
    Instant now = clock.instant();
    long began = System.nanoTime();
    Optional<CheckpointHeader> header = new Restoring(file, metrics).restore(index, usability, now);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    header.ifPresent(found -> occasions.kept(found.asOf(), found.next()));
    return header.map(
        found -> new Restored(found.next(), Duration.between(found.asOf(), now), took));
  }

  /**
   * Which log is read from now on; asked once, so that one that is made anew is not taken for it.
   */
  private Optional<LogIdentity> identify() {
    try (Admin admin = kafka.admin()) {
      LogIdentity log = LogIdentity.ask(admin, Topics.KEPT);
      if (Usability.mostAge(log).isPositive()) {
        return Optional.of(log);
      }
      LOG.warnf(
          "No checkpoints: with delete.retention.ms=%d of %s they could not be used;"
              + " Kafka's default of a day does",
          log.tombstones().toMillis(), Topics.KEPT);
    } catch (RetriableException | InterruptException e) {
      throw e;
    } catch (KafkaException e) {
      LOG.warnf(
          "No checkpoints until the next start: Kafka does not say what they need (%s);"
              + " allow DESCRIBE and DESCRIBE_CONFIGS of %s",
          e, Topics.KEPT);
    }
    metrics.restore("refused");
    return Optional.empty();
  }

  @Override
  public void caughtUp(Map<TopicPartition, Long> next, Supplier<IndexMoment> moment) {
    Keeping now = keeping;
    Instant asOf = clock.instant();
    if (now != null && now.occasions().isDue(asOf, next)) {
      now.occasions().begun(asOf);
      if (now.saving().isIdle()) {
        now.saving().begin(moment.get(), now.log(), asOf);
      }
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  /** Abandons what is being saved: the log behind the checkpoint before is read in a moment. */
  void stop() throws InterruptedException {
    Keeping now = keeping;
    if (now != null) {
      now.saving().stop(patience);
    }
  }
}
