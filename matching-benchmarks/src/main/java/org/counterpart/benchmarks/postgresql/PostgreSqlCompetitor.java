package org.counterpart.benchmarks.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Answer;
import org.counterpart.benchmarks.structural.Competitor;
import org.counterpart.benchmarks.structural.Question;

/** PostgreSQL with the exact score in one prepared statement. */
public final class PostgreSqlCompetitor implements Competitor {

  private static final String LEVEL =
      """
      SELECT partner, updated, industries,
        CASE WHEN until_day > ? THEN ?
        ELSE floor(? * (? + (1 - ?) * (until_day - ?) / ?) + 0.5)::int END AS units
      FROM TABLE WHERE feature = ? AND from_day <= ? AND until_day > ?\
      """;

  private static final String IN_COUNTRY = " AND countries >> ? & 1 = 1";

  private static final String QUERY =
      """
      SELECT partner, sum(units) + (any_value(industries) >> ? & 1) * ?
        + FRESH * (730 - least(730, greatest(0, ? - any_value(updated)))) / 730 AS score
      FROM (LEVELS) AS held GROUP BY partner ORDER BY score DESC LIMIT ?\
      """;

  private record Shape(int requirements, boolean country) {}

  private final Connection connection;
  private final LevelTable table;
  private final Map<Shape, PreparedStatement> statements = new HashMap<>();

  /**
   * @param url of a {@link Server}; the table is made when it is not there
   */
  public PostgreSqlCompetitor(Ecosystem ecosystem, String url) {
    try {
      connection = Server.connect(url);
      table = new LevelTable(connection, ecosystem);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Answer top(Question question, int k) {
    try {
      PreparedStatement statement = statement(question);
      bind(statement, question, k);
      try (ResultSet rows = statement.executeQuery()) {
        return answer(rows, k);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private PreparedStatement statement(Question question) throws SQLException {
    Shape shape = new Shape(question.features().length, question.country() != Question.NONE);
    PreparedStatement known = statements.get(shape);
    if (known == null) {
      String level = LEVEL.replace("TABLE", table.name()) + (shape.country() ? IN_COUNTRY : "");
      String levels = String.join(" UNION ALL ", Collections.nCopies(shape.requirements(), level));
      String query = QUERY.replace("FRESH", Integer.toString(Question.FRESH_UNITS));
      known = connection.prepareStatement(query.replace("LEVELS", levels));
      statements.put(shape, known);
    }
    return known;
  }

  private static void bind(PreparedStatement statement, Question question, int k)
      throws SQLException {
    boolean industry = question.industry() != Question.NONE;
    statement.setInt(1, industry ? question.industry() : 0);
    statement.setInt(2, industry ? Question.INDUSTRY_UNITS : 0);
    statement.setInt(3, question.today());
    int at = 4;
    for (int need = 0; need < question.features().length; need++) {
      at = bind(statement, question, need, at);
    }
    statement.setInt(at, k);
  }

  private static int bind(PreparedStatement statement, Question question, int need, int from)
      throws SQLException {
    int at = from;
    statement.setInt(at++, question.end());
    statement.setInt(at++, question.units()[need]);
    statement.setInt(at++, question.units()[need]);
    statement.setDouble(at++, Question.WEIGHTS.lapsing());
    statement.setDouble(at++, Question.WEIGHTS.lapsing());
    statement.setInt(at++, question.start());
    statement.setDouble(at++, question.end() - question.start() + 1.0);
    statement.setInt(at++, question.features()[need]);
    statement.setInt(at++, question.start());
    statement.setInt(at++, question.start());
    if (question.country() != Question.NONE) {
      statement.setInt(at++, question.country());
    }
    return at;
  }

  private static Answer answer(ResultSet rows, int k) throws SQLException {
    int[] units = new int[k];
    int[] partners = new int[k];
    int size = 0;
    while (rows.next()) {
      partners[size] = rows.getInt(1);
      units[size++] = rows.getInt(2);
    }
    return new Answer(Arrays.copyOf(units, size), Arrays.copyOf(partners, size));
  }

  @Override
  public long bytes() {
    try {
      return table.bytes();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
