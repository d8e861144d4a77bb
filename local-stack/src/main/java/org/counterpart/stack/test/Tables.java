package org.counterpart.stack.test;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What tables a service's database has. */
public final class Tables {
  private Tables() {}

  /** The names of all tables, of the service itself and of the modules that it uses. */
  public static Set<String> of(DataSource database) throws SQLException {
    var tables = new TreeSet<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
