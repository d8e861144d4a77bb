package org.counterpart.stack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.counterpart.stack.part.PostgreSql.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path directory;

  @Test
  void shouldStillHaveWhatWasCommittedAfterItWasKilled() throws Exception {
    var postgreSql = new PostgreSql(directory.resolve("data"), Ports.free(), Durability.KEPT);
    try (var running = start(postgreSql)) {
      postgreSql.server().ensureDatabase("thing");
      try (var connection = connect(postgreSql)) {
        connection.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
      }
      running.kill();
      running.onExit().join();
    }

    try (var running = start(postgreSql);
        var connection = connect(postgreSql);
        var rows = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
      assertThat(running.isAlive()).isTrue();
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void shouldEndAtOnceAlthoughSomebodyIsConnected() throws Exception {
    var postgreSql = new PostgreSql(directory.resolve("data"), Ports.free(), Durability.THROWAWAY);
    var running = start(postgreSql);
    postgreSql.server().ensureDatabase("thing");
    postgreSql.server().ensureDatabase("thing");
    try (var connection = connect(postgreSql)) {
      assertThat(connection.isValid(1)).isTrue();

      running.stop(PATIENCE);

      assertThat(running.isAlive()).isFalse();
      assertThat(running.onExit().join().exitValue()).isZero();
    }
  }

  private RunningPart start(PostgreSql postgreSql) {
    Path log = directory.resolve("postgres.log");
    return RunningPart.start(postgreSql.part(log)).awaitReady(PATIENCE);
  }

  private static Connection connect(PostgreSql postgreSql) throws SQLException {
    return DriverManager.getConnection(postgreSql.server().jdbcUrl("thing"), "thing", "thing");
  }
}
