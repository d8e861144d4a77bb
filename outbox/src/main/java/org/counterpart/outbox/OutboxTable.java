package org.counterpart.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The statements on {@code outbox_event}; every one runs on the connection that it is given. */
final class OutboxTable {

  static final String NEXT =
      """
      select position, id, topic, key, type, subject, data, traceparent, created_at
      from (select *, sum(coalesce(octet_length(data), 0)) over (order by position)
                      - coalesce(octet_length(data), 0) as before
            from (select * from outbox_event
                  where parked_at is null and topic <> all (?)
                  order by position limit ?) lowest) counted
      where before < ? order by position\
      """;

  private OutboxTable() {}

  /**
   * Inserts events, with positions in their order.
   *
   * @param data JSON of each event; what stands for a tombstone, whose event has no data, is
   *     ignored
   */
  static void insert(
      Connection connection, List<OutboxEvent> events, List<String> data, String traceparent)
      throws SQLException {
    String sql =
        "insert into outbox_event (topic, key, type, subject, data, traceparent)"
            + " values (?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < events.size(); i++) {
        OutboxEvent event = events.get(i);
        statement.setString(1, event.topic());
        statement.setString(2, event.key());
        statement.setString(3, event.type());
        statement.setString(4, event.subject());
        statement.setString(5, event.data() == null ? null : data.get(i));
        statement.setString(6, traceparent);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Drops what was parked of a key, so that nothing can bring an erased aggregate back. */
  static void deleteParked(Connection connection, String topic, String key) throws SQLException {
    deleteParked(connection, "topic = ? and key = ?", topic, key);
  }

  /** Drops what is parked and mentions an id in its key or its data; returns how many rows. */
  static int deleteParked(Connection connection, UUID mentioned) throws SQLException {
    String id = mentioned.toString();
    return deleteParked(connection, "(key = ? or strpos(coalesce(data, ''), ?) > 0)", id, id);
  }

  private static int deleteParked(
      Connection connection, String condition, String first, String second) throws SQLException {
    String sql = "delete from outbox_event where parked_at is not null and " + condition;
    try (Statement planning = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, first);
      statement.setString(2, second);
      // There is an index of what is parked. PostgreSQL knows the outbox as empty, and would rather
      // read the table, with all pages that a backlog has left and that were not vacuumed yet.
      planning.execute("set local enable_seqscan = off");
      int deleted = statement.executeUpdate();
      planning.execute("set local enable_seqscan to default");
      return deleted;
    }
  }

  /**
   * The lowest unsent positions, in order: at most {@code maxRows}, and no further row once {@code
   * maxCharacters} of data are reached, yet always one if there is any. Rows of {@code
   * withoutTopics} are left out. It starts at the lowest row each time and never behind the last
   * one that was sent, because a lower position can commit later than a higher one.
   */
  static List<OutboxRow> next(
      Connection connection, int maxRows, long maxCharacters, Collection<String> withoutTopics)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setArray(1, connection.createArrayOf("text", withoutTopics.toArray()));
      statement.setInt(2, maxRows);
      statement.setLong(3, maxCharacters);
      try (ResultSet result = statement.executeQuery()) {
        List<OutboxRow> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(row(result));
        }
        return rows;
      }
    }
  }

  private static OutboxRow row(ResultSet result) throws SQLException {
    return new OutboxRow(
        result.getLong("position"),
        result.getObject("id", UUID.class),
        result.getString("topic"),
        result.getString("key"),
        result.getString("type"),
        result.getString("subject"),
        result.getString("data"),
        result.getString("traceparent"),
        result.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  static void delete(Connection connection, Collection<Long> positions) throws SQLException {
    String sql = "delete from outbox_event where position = any (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Array array = connection.createArrayOf("bigint", positions.toArray());
      statement.setArray(1, array);
      statement.executeUpdate();
    }
  }

  static void park(Connection connection, long position, String reason) throws SQLException {
    String sql =
        "update outbox_event set parked_at = clock_timestamp(), parked_reason = ? where position ="
            + " ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, reason);
      statement.setLong(2, position);
      statement.executeUpdate();
    }
  }

  /** What waits; costs one scan of the table, which is short unless Kafka is away. */
  static Backlog backlog(Connection connection) throws SQLException {
    String sql =
        """
        select count(*) filter (where parked_at is null) as pending,
               count(*) filter (where parked_at is not null) as parked,
               min(created_at) filter (where parked_at is null) as oldest
        from outbox_event\
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      result.next();
      OffsetDateTime oldest = result.getObject("oldest", OffsetDateTime.class);
      Instant since = oldest == null ? null : oldest.toInstant();
      return new Backlog(result.getLong("pending"), result.getLong("parked"), since);
    }
  }
}
