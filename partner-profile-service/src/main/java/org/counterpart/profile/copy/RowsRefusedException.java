package org.counterpart.profile.copy;

import java.sql.SQLException;

/** The database did not take rows; the transaction they belong to must roll back. */
public class RowsRefusedException extends RuntimeException {

  RowsRefusedException(String table, SQLException cause) {
    super("Cannot insert into " + table, cause);
  }
}
