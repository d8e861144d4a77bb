package org.counterpart.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Takes turns with the relays of the service's other instances: the one that holds the advisory
 * lock sends, the others wait for the lock.
 */
final class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration MEASURE_EVERY = Duration.ofSeconds(1);

  private final DataSource dataSource;
  private final KafkaAccess kafka;
  private final CloudEventRecords records;
  private final OutboxConfig config;
  private final OutboxMetrics metrics;
  private final TraceContexts traces;
  private final Wakeup wakeup;
  private final Backoff backoff;
  private Instant measuredAt = Instant.EPOCH;
  private Instant repeatedAt = Instant.EPOCH;
  private volatile boolean stopped;

  Relay(
      DataSource dataSource,
      KafkaAccess kafka,
      CloudEventRecords records,
      OutboxConfig config,
      OutboxMetrics metrics,
      TraceContexts traces,
      Wakeup wakeup) {
    this.dataSource = dataSource;
    this.kafka = kafka;
    this.records = records;
    this.config = config;
    this.metrics = metrics;
    this.traces = traces;
    this.wakeup = wakeup;
    this.backoff = newBackoff();
  }

  /**
   * Creates what is missing of the configured topics where Kafka answers within {@code patience}.
   */
  void tryToCreateTopics(Duration patience) throws InterruptedException {
    try (Admin admin = kafka.admin()) {
      new TopicSetup(config).ensure(admin, patience);
    } catch (KafkaException e) {
      LOG.infof("The topics are created later: %s", e.getMessage());
    }
  }

  /** Finishes the wave in flight, gives the lock back and ends {@link #run}. */
  void stop() {
    stopped = true;
    wakeup.signal();
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        wakeup.await(leadOnce());
      }
    } catch (InterruptedException | InterruptException e) {
      LOG.debug("The relay was interrupted");
    }
  }

  /** Leads for as long as possible and returns how long to wait before the next try. */
  private Duration leadOnce() throws InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      measure(connection);
      if (!LeaderLock.tryTake(connection)) {
        return config.relay().leadInterval();
      }
      try {
        lead(connection);
      } finally {
        metrics.leading(false);
        LeaderLock.giveBack(connection);
      }
    } catch (SQLException | RuntimeException e) {
      rethrowInterrupt(e);
      Duration wait = backoff.next();
      LOG.warnf("The outbox relay stopped leading, next try in %s: %s", wait, e.toString());
      return wait;
    }
    return Duration.ZERO;
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    LOG.info("This instance relays the outbox");
    metrics.leading(true);
    try (Admin admin = kafka.admin()) {
      new TopicSetup(config).ensure(admin, config.relay().deliveryTimeout());
    }
    try (RecordSender sender = new RecordSender(kafka.producer(), records, traces)) {
      RelayTerm term =
          new RelayTerm(
              connection,
              sender,
              config.relay(),
              metrics,
              new TopicPauses(this::newBackoff),
              InstantSource.system());
      while (!stopped && !sender.broken()) {
        repeat(connection);
        int left = term.relayBatch(() -> stopped);
        measure(connection);
        if (left == 0) {
          wakeup.await(term.idle());
        } else {
          backoff.reset();
        }
      }
      if (sender.broken()) {
        throw new KafkaException("the producer cannot go on; a new one is made");
      }
    }
  }

  /** Not after each batch: the count reads the whole backlog. */
  private void measure(Connection connection) throws SQLException {
    Instant now = Instant.now();
    if (now.isAfter(measuredAt.plus(MEASURE_EVERY))) {
      metrics.measured(OutboxTable.backlog(connection));
      measuredAt = now;
    }
  }

  private void repeat(Connection connection) throws SQLException {
    Instant now = Instant.now();
    if (now.isAfter(repeatedAt.plus(config.relay().repeatInterval()))
        && !RepeatTable.moveDue(connection)) {
      repeatedAt = now;
    }
  }

  private Backoff newBackoff() {
    return new Backoff(
        config.relay().minBackoff(), config.relay().maxBackoff(), RandomGenerator.getDefault());
  }

  private static void rethrowInterrupt(Exception e) throws InterruptedException {
    if (e instanceof InterruptException || Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
  }
}
