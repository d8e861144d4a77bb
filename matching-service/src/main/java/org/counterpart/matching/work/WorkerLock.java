package org.counterpart.matching.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The advisory lock of the one worker. It belongs to a database session: PostgreSQL frees it when
 * the process dies. It keeps instances from doing the same work twice; that nothing is told twice
 * does not rest on it.
 */
final class WorkerLock {

  /** Each service has a database of its own, so a constant does. */
  private static final long KEY = 0x6d61746368L;

  private static final int ALIVE_WITHIN_SECONDS = 5;

  private WorkerLock() {}

  static boolean tryTake(Connection session) throws SQLException {
    return call(session, "select pg_try_advisory_lock(?)");
  }

  static void giveBack(Connection session) throws SQLException {
    call(session, "select pg_advisory_unlock(?)");
  }

  /**
   * @throws SQLException when the session, and with it the lock, is gone
   */
  static void check(Connection session) throws SQLException {
    if (!session.isValid(ALIVE_WITHIN_SECONDS)) {
      throw new SQLException("The session that holds the worker's lock is gone");
    }
  }

  private static boolean call(Connection session, String sql) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      statement.setLong(1, KEY);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
