package org.counterpart.stack.part;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/**
 * Where a PostgreSQL server is and how to log in as the one who may do everything.
 *
 * @param port 1..65535
 */
public record PostgreSqlServer(String host, int port, String user, String password) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  public PostgreSqlServer {
    Objects.requireNonNull(host);
    Objects.requireNonNull(user);
    Objects.requireNonNull(password);
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
  }

  /**
   * Makes a database and the user that owns it, both of this name, with the name as its password;
   * does nothing when they are there.
   *
   * @throws IllegalArgumentException when the name is not lower case letters, digits, underscores
   */
  public void ensureDatabase(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of a database: " + name);
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + name + "'")) {
        statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
      }
      if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + name + "'")) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + name);
      }
    } catch (SQLException e) {
      throw new PartFailedException("cannot make database " + name + ": " + e.getMessage(), e);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  // Not through DriverManager, which hides drivers that another class loader registered.
  private Connection connect() throws SQLException {
    var login = new Properties();
    login.put("user", user);
    login.put("password", password);
    return new Driver().connect(jdbcUrl("postgres"), login);
  }
}
