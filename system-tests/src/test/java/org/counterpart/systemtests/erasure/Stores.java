package org.counterpart.systemtests.erasure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every database of the system, searched through and through: which columns of which tables hold a
 * text is asked of the databases themselves, so that a table that is new is searched, too.
 */
final class Stores {
  private static final List<String> DATABASES =
      List.of("profile", "opportunity", "matching", "notification");
  private static final String COLUMNS =
      """
      select table_name, column_name, data_type from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name <> 'flyway_schema_history'
      """;

  private final String server;

  /**
   * @param server host and port
   */
  Stores(String server) {
    this.server = server;
  }

  /** Where the text stands, whatever its case: database, table and column of each place. */
  Set<String> holding(String text) {
    Set<String> places = new TreeSet<>();
    for (String database : DATABASES) {
      try (Connection connection =
          DriverManager.getConnection(
              "jdbc:postgresql://" + server + "/" + database, database, database)) {
        for (Column column : columns(connection)) {
          if (holds(connection, column, text)) {
            places.add(database + "." + column.table() + "." + column.name());
          }
        }
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
    }
    return places;
  }

  private record Column(String table, String name, String type) {
    /** Bytes as the characters that they may stand for. */
    String text() {
      return type.equals("bytea") ? "encode(\"" + name + "\", 'escape')" : '"' + name + "\"::text";
    }
  }

  private static List<Column> columns(Connection connection) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(COLUMNS);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return columns;
  }

  private static boolean holds(Connection connection, Column column, String text)
      throws SQLException {
    String sql =
        "select exists (select from \"%s\" where strpos(lower(%s), lower(?)) > 0)"
            .formatted(column.table(), column.text());
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, text);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
