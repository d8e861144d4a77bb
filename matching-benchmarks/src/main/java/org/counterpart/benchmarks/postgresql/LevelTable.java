package org.counterpart.benchmarks.postgresql;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Profile;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.core.BaseConnection;

/**
 * A row for each level that a partner holds, with all that a query asks of the partner beside it,
 * in an index that has everything: a query reads no table.
 */
final class LevelTable {

  private final Connection connection;
  private final String name;

  LevelTable(Connection connection, Ecosystem ecosystem) throws SQLException, IOException {
    this.connection = connection;
    name = "level_" + ecosystem.scale().slug();
    if (!exists()) {
      fill(ecosystem);
    }
  }

  String name() {
    return name;
  }

  /** What the index takes; nothing else is read. */
  long bytes() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet size = statement.executeQuery("SELECT pg_relation_size('" + name + "_index')")) {
      size.next();
      return size.getLong(1);
    }
  }

  private boolean exists() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT FROM pg_class WHERE relname = '" + name + "_index'")) {
      return found.next();
    }
  }

  private void fill(Ecosystem ecosystem) throws SQLException, IOException {
    execute(
        "CREATE UNLOGGED TABLE %s (feature int, partner int, from_day int, until_day int,"
            + " updated int, industries int, countries bigint)");
    try (OutputStream rows =
        new BufferedOutputStream(
            new PGCopyOutputStream(
                connection.unwrap(BaseConnection.class), "COPY " + name + " FROM STDIN"),
            1 << 16)) {
      int partners = ecosystem.scale().partners();
      for (int number = 0; number < partners; number++) {
        write(Profile.of(ecosystem.partner(number)), rows);
      }
    }
    execute(
        "CREATE INDEX %1$s_index ON %1$s (feature, from_day) INCLUDE"
            + " (until_day, partner, updated, industries, countries) WITH (fillfactor = 100)");
    execute("VACUUM (ANALYZE, FREEZE) %s");
  }

  private static void write(Profile profile, OutputStream rows) throws IOException {
    for (int i = 0; i < profile.features().length; i++) {
      String row =
          "%d\t%d\t%d\t%d\t%d\t%d\t%d\n"
              .formatted(
                  profile.features()[i],
                  profile.number(),
                  profile.from()[i],
                  profile.until()[i],
                  profile.updated(),
                  profile.industries(),
                  profile.countries());
      rows.write(row.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(name));
    }
  }
}
