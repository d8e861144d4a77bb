package org.counterpart.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The statements on {@code outbox_repeat}, the tombstones that are to be sent once more. */
final class RepeatTable {

  /**
   * A segment is closed by a record that comes when it is older than it may be, not just as old.
   */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private static final int BATCH = 1000;

  private RepeatTable() {}

  /**
   * @param lag after how long one is due, by its topic
   */
  static void insert(
      Connection connection, List<OutboxEvent> tombstones, Function<String, Duration> lag)
      throws SQLException {
    String sql =
        "insert into outbox_repeat (topic, key, type, subject, due_at)"
            + " values (?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (OutboxEvent event : tombstones) {
        statement.setString(1, event.topic());
        statement.setString(2, event.key());
        statement.setString(3, event.type());
        statement.setString(4, event.subject());
        statement.setDouble(5, (double) lag.apply(event.topic()).plus(MARGIN).toSeconds());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Puts those that are due into the outbox, some at a time; returns whether there may be more. */
  static boolean moveDue(Connection connection) throws SQLException {
    String sql =
        """
        with due as (
          delete from outbox_repeat where id in (
            select id from outbox_repeat where due_at <= clock_timestamp() order by due_at limit ?)
          returning topic, key, type, subject)
        insert into outbox_event (topic, key, type, subject)
          select topic, key, type, subject from due\
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, BATCH);
      return statement.executeUpdate() == BATCH;
    }
  }
}
