package org.counterpart.benchmarks.directory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.stack.part.PostgreSqlServer;
import org.postgresql.Driver;

/** What PostgreSQL does for the directory, and what it would do if it were asked for everything. */
final class Plans {
  private static final String DATABASE = "profile";

  private final PostgreSqlServer server;

  /** Those of a page, as a list of literals. */
  private String ids = "";

  Plans(PostgreSqlServer server) {
    this.server = server;
  }

  /** As the database does by itself some time after an import. */
  void analyse() throws SQLException {
    try (var connection = connect()) {
      execute(connection, "vacuum analyze");
    }
  }

  /** Text with every plan; each statement runs twice, and the second time counts. */
  List<String> explained(Progress progress) throws SQLException {
    var lines = new ArrayList<String>();
    try (var connection = connect()) {
      ids = ids(connection);
      lines.add("# What the service asks");
      for (var question : Question.ASKED) {
        lines.addAll(explained(connection, question));
      }
      progress.step("plans of what is asked");
      for (var statement : Question.BEFORE_ALTERNATIVES) {
        execute(connection, statement);
      }
      progress.step("indexes of the alternatives made");
      lines.add("\n# What it would ask without its index");
      for (var question : Question.ALTERNATIVES) {
        lines.addAll(explained(connection, question));
        progress.step("plan: " + question.what());
      }
    }
    return lines;
  }

  private List<String> explained(Connection connection, Question question) throws SQLException {
    var lines = new ArrayList<String>();
    lines.add("\n## " + question.what() + "\n\n```sql\n" + question.sql().strip() + "\n```\n\n```");
    try (var statement = connection.createStatement()) {
      var explain = "explain (analyze, buffers) " + question.sql().replace(":ids", ids);
      statement.execute(explain);
      try (var rows = statement.executeQuery(explain)) {
        while (rows.next()) {
          lines.add(shortened(rows.getString(1)));
        }
      }
    }
    lines.add("```");
    return lines;
  }

  /** Without the hundreds of ids that a condition may name. */
  private static String shortened(String line) {
    return line.replaceAll("\\{[0-9a-f]{8}-[^}]*\\}", "{...}");
  }

  private static String ids(Connection connection) throws SQLException {
    var page = "select id from partner order by name collate \"C\" limit 50";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(page)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add("'" + rows.getString(1) + "'");
      }
      return String.join(", ", found);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    var login = new Properties();
    login.put("user", server.user());
    login.put("password", server.password());
    return new Driver().connect(server.jdbcUrl(DATABASE), login);
  }
}
