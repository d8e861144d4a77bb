package org.counterpart.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The advisory lock of the relay that leads. It lasts as long as the database session that took it:
 * PostgreSQL frees it when the process dies, and a session that is gone fails the next statement.
 */
final class LeaderLock {

  /** Advisory locks belong to one database and each service has its own, so a constant does. */
  private static final long KEY = 0x6f7574626f78L;

  /** A statement of the relay that takes longer than this means a dead connection. */
  private static final int NETWORK_TIMEOUT_MILLIS = 30_000;

  private LeaderLock() {}

  static boolean tryTake(Connection connection) throws SQLException {
    if (!call(connection, "select pg_try_advisory_lock(?)")) {
      return false;
    }
    connection.setNetworkTimeout(Runnable::run, NETWORK_TIMEOUT_MILLIS);
    // A leader whose machine vanishes without a word must not keep the lock for hours.
    execute(connection, "set tcp_keepalives_idle = 10");
    execute(connection, "set tcp_keepalives_interval = 5");
    execute(connection, "set tcp_keepalives_count = 3");
    // Statistics know the outbox as it mostly is, empty; from them PostgreSQL would plan to read a
    // backlog as a whole, and to sort it, for each batch.
    execute(connection, "set enable_seqscan = off");
    return true;
  }

  static void giveBack(Connection connection) throws SQLException {
    call(connection, "select pg_advisory_unlock(?)");
    execute(connection, "reset tcp_keepalives_idle");
    execute(connection, "reset tcp_keepalives_interval");
    execute(connection, "reset tcp_keepalives_count");
    execute(connection, "reset enable_seqscan");
    connection.setNetworkTimeout(Runnable::run, 0);
  }

  private static boolean call(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, KEY);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
