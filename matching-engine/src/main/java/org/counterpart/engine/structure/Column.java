package org.counterpart.engine.structure;

/** Which rows hold one thing, and when. Immutable; a change makes another column. */
sealed interface Column permits DenseColumn, SparseColumn {

  /** Rows in a word. */
  int WORD = Long.SIZE;

  /** Rows in a part of a word. */
  int PART = Byte.SIZE;

  /** With less than one row in so many a list of rows is smaller and quicker to change. */
  int SPARSE = 128;

  /** Whether a row holds it at any time. */
  boolean holds(int row);

  /**
   * Where the stretch of a row that covers {@code day} ends.
   *
   * @return {@code day} itself when the row does not hold it on that day
   */
  short endOfStretch(int row, short day);

  /** One bit for each word: whether any of its rows holds it. Ends with the last such word. */
  long[] summary();

  /** Rows that hold it. */
  int count();

  /** All entries, by row. */
  long[] entries();

  /** Heap bytes, object headers left aside. */
  long bytes();

  /**
   * The column of these entries.
   *
   * @param entries growing by row, one for a row, made by {@link Entry#of}
   * @param rows how many rows there are, with and without an entry
   */
  static Column of(long[] entries, int rows) {
    return (long) entries.length * SPARSE < rows
        ? SparseColumn.of(entries)
        : DenseColumn.of(entries);
  }

  /** A column that nobody holds. */
  static Column none() {
    return SparseColumn.of(new long[0]);
  }

  /**
   * This column after changes.
   *
   * @param changes growing by row, one for a row; {@link Entry#gone} takes a row out
   * @param rows how many rows there are
   */
  default Column with(long[] changes, int rows) {
    int left = count() + changes.length;
    return switch (this) {
      case DenseColumn dense when (long) left * SPARSE >= rows / 2 -> dense.with(changes);
      default -> of(Entry.merge(entries(), changes), rows);
    };
  }
}
