package org.counterpart.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * The time in which one relay leads. Everything in it runs on the connection that holds the lock,
 * so a lost lock shows as a failed statement and ends the term.
 */
final class RelayTerm {

  private static final Logger LOG = Logger.getLogger(RelayTerm.class);

  private final Connection connection;
  private final RecordSender sender;
  private final OutboxConfig.Relay config;
  private final OutboxMetrics metrics;
  private final TopicPauses pauses;
  private final InstantSource clock;

  RelayTerm(
      Connection connection,
      RecordSender sender,
      OutboxConfig.Relay config,
      OutboxMetrics metrics,
      TopicPauses pauses,
      InstantSource clock) {
    this.connection = connection;
    this.sender = sender;
    this.config = config;
    this.metrics = metrics;
    this.pauses = pauses;
    this.clock = clock;
  }

  /**
   * Sends one batch, wave by wave, and deletes what was acknowledged.
   *
   * @return how many rows left the outbox, by being acknowledged or parked
   */
  int relayBatch(BooleanSupplier stopped) throws SQLException {
    List<OutboxRow> rows =
        OutboxTable.next(
            connection, config.batchRows(), config.batchBytes(), pauses.at(clock.instant()));
    Set<String> failedTopics = new HashSet<>();
    List<Long> acknowledged = new ArrayList<>(rows.size());
    int parked = 0;
    try {
      for (List<OutboxRow> wave : Waves.of(rows)) {
        if (stopped.getAsBoolean()) {
          break;
        }
        List<OutboxRow> due =
            wave.stream().filter(row -> !failedTopics.contains(row.topic())).toList();
        for (SendResult result : sender.send(due)) {
          switch (result) {
            case SendResult.Acknowledged(OutboxRow row) -> acknowledged.add(row.position());
            case SendResult.Refused refused -> parked += park(refused);
            case SendResult.Failed failed -> pause(failed, failedTopics);
          }
        }
      }
    } finally {
      settle(rows, acknowledged);
    }
    return acknowledged.size() + parked;
  }

  /** How long to wait for a wake-up before the next look. */
  Duration idle() {
    return pauses.shortest(clock.instant(), config.pollInterval());
  }

  private int park(SendResult.Refused refused) throws SQLException {
    OutboxRow row = refused.row();
    LOG.errorf(
        "Parked outbox event %s (%s, key %s): %s",
        row.id(), row.topic(), row.key(), refused.reason());
    OutboxTable.park(connection, row.position(), refused.reason());
    metrics.parked(row.topic());
    return 1;
  }

  private void pause(SendResult.Failed failed, Set<String> failedTopics) {
    String topic = failed.row().topic();
    if (failedTopics.add(topic)) {
      Duration wait = pauses.failed(topic, clock.instant());
      LOG.warnf("Cannot relay to %s, next try in %s: %s", topic, wait, failed.cause().toString());
    }
    metrics.failed(topic);
  }

  private void settle(List<OutboxRow> rows, List<Long> acknowledged) throws SQLException {
    if (acknowledged.isEmpty()) {
      return;
    }
    OutboxTable.delete(connection, acknowledged);
    Set<Long> gone = new HashSet<>(acknowledged);
    for (OutboxRow row : rows) {
      if (gone.contains(row.position())) {
        metrics.relayed(row.topic());
        if (pauses.worked(row.topic())) {
          LOG.infof("Relaying to %s again", row.topic());
        }
      }
    }
  }
}
