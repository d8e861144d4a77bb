package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

class LeaderLockIT {
  private final OutboxDatabase database = OutboxDatabase.create(new LocalStackResource().start());

  @Test
  void shouldReadABacklogInItsOrderThoughStatisticsKnowAnEmptyOutbox() throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      // given
      statement.execute("analyze outbox_event");
      LeaderLock.tryTake(connection);

      // when
      String leading = plan(connection);
      LeaderLock.giveBack(connection);

      // then
      assertThat(leading).contains("Index Scan using outbox_event_pkey").doesNotContain("Seq Scan");
      assertThat(plan(connection)).contains("Seq Scan");
    }
  }

  private static String plan(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("explain " + OutboxTable.NEXT)) {
      statement.setArray(1, connection.createArrayOf("text", new String[0]));
      statement.setInt(2, 1000);
      statement.setLong(3, 1_000_000);
      try (ResultSet lines = statement.executeQuery()) {
        StringBuilder plan = new StringBuilder();
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
        return plan.toString();
      }
    }
  }
}
