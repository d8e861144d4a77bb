package org.counterpart.profile.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteStreamWriter;

/**
 * Inserts rows by PostgreSQL's COPY: one statement whatever their number, and neither side spends
 * time on parameters. It goes past Hibernate, so the rows must be new, and what Hibernate still
 * holds back has to be flushed before where it matters.
 */
@ApplicationScoped
public class TableCopy {
  private static final String CONNECTION_FAILURE = "08006";

  private final DataSource dataSource;

  @Inject
  TableCopy(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Inserts rows of one table in the running transaction.
   *
   * @throws RowsRefusedException where the database does not take them; nothing is stored then, and
   *     the transaction can only roll back
   */
  public void insert(List<? extends NewRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var table = rows.getFirst().table();
    var binary = new BinaryRows(rows);
    var statement =
        "copy %s (%s) from stdin (format binary)"
            .formatted(table, String.join(", ", binary.columns()));
    try (var connection = dataSource.getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement, ByteStreamWriter.of(binary.content()));
    } catch (SQLException e) {
      throw new RowsRefusedException(table, e);
    } catch (IOException e) {
      // the rows lie in memory: only the connection can have failed
      throw new RowsRefusedException(
          table, new SQLException("The connection broke", CONNECTION_FAILURE, e));
    }
  }
}
