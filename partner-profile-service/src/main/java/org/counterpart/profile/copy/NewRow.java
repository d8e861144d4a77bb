package org.counterpart.profile.copy;

/** Something that is stored as one row and knows its columns. */
public interface NewRow {

  /** The table that it goes to. */
  String table();

  /** Writes every column that has no default; all rows of a table name the same in one order. */
  void write(RowWriter row);
}
