package org.counterpart.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Publishes events in the transaction of the change that they tell of: both commit, or neither.
 *
 * <p>Order per key holds because of what the caller does anyway: it locks the aggregate's row, or
 * checks its version, in the same transaction. Two transactions that change one aggregate are thus
 * one after the other, the first has committed its outbox row before the second one takes a
 * position, and the relay always sends the lowest positions that it sees. A caller that publishes
 * for a key without either has no order to lose and gets none.
 */
@ApplicationScoped
public class Outbox {

  private final DataSource dataSource;
  private final ObjectMapper mapper;
  private final TransactionSynchronizationRegistry transactions;
  private final TraceContexts traces;
  private final Wakeup wakeup;
  private final OutboxConfig config;

  @Inject
  Outbox(
      DataSource dataSource,
      ObjectMapper mapper,
      TransactionSynchronizationRegistry transactions,
      TraceContexts traces,
      Wakeup wakeup,
      OutboxConfig config) {
    this.dataSource = dataSource;
    this.mapper = mapper;
    this.transactions = transactions;
    this.traces = traces;
    this.wakeup = wakeup;
    this.config = config;
  }

  /**
   * Stores an event, to be sent at least once after the running transaction has committed.
   *
   * @throws IllegalStateException when no transaction is active
   * @throws OutboxException when the data cannot be made JSON or the row cannot be stored; the
   *     transaction must then roll back
   */
  public void publish(OutboxEvent event) {
    publishAll(List.of(event));
  }

  /**
   * Stores several events in the given order, with one statement for many of them: for those who
   * change many aggregates in one transaction. All of their JSON is in memory at once.
   *
   * @throws IllegalStateException when no transaction is active
   * @throws OutboxException when an event's data cannot be made JSON or a row cannot be stored; the
   *     transaction must then roll back
   */
  public void publishAll(List<OutboxEvent> events) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("An event is published inside an active transaction only");
    }
    List<String> data =
        events.stream().map(event -> event.data() == null ? "" : json(event)).toList();
    try (Connection connection = dataSource.getConnection()) {
      for (OutboxEvent event : events) {
        if (event.data() == null) {
          OutboxTable.deleteParked(connection, event.topic(), event.key());
        }
      }
      OutboxTable.insert(connection, events, data, traces.current());
    } catch (SQLException e) {
      throw new OutboxException("Cannot store " + events.size() + " events in the outbox", e);
    }
    transactions.registerInterposedSynchronization(new WakeAfterCommit(wakeup));
  }

  /**
   * Erases keys from compacted topics for good: stores their tombstones now, and once more to be
   * sent after the topic's compaction lag. The second closes the segment that holds what the first
   * replaces, without which Kafka never compacts it where nothing else comes to its partition. A
   * key that is erased must never be published again.
   *
   * @throws IllegalStateException when no transaction is active
   * @throws OutboxException when a row cannot be stored; the transaction must then roll back
   */
  public void erase(List<OutboxEvent> tombstones) {
    if (tombstones.stream().anyMatch(event -> event.data() != null)) {
      throw new IllegalArgumentException("What erases has no data");
    }
    publishAll(tombstones);
    try (Connection connection = dataSource.getConnection()) {
      RepeatTable.insert(connection, tombstones, config::compactionLag);
    } catch (SQLException e) {
      throw new OutboxException("Cannot store that " + tombstones.size() + " come again", e);
    }
  }

  /**
   * Drops the parked rows that mention somebody who is erased, in whatever they say.
   *
   * @return how many
   * @throws OutboxException when that fails; the transaction must then roll back
   */
  public int forgetParked(UUID erased) {
    try (Connection connection = dataSource.getConnection()) {
      return OutboxTable.deleteParked(connection, erased);
    } catch (SQLException e) {
      throw new OutboxException("Cannot drop parked events of " + erased, e);
    }
  }

  private String json(OutboxEvent event) {
    try {
      return mapper.writeValueAsString(event.data());
    } catch (JsonProcessingException e) {
      throw new OutboxException("Cannot make JSON of the data of " + event.type(), e);
    }
  }

  private record WakeAfterCommit(Wakeup wakeup) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Nothing to prepare: the row is part of the transaction.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wakeup.signal();
      }
    }
  }
}
