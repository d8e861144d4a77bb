package org.counterpart.engine.structure;

/** Which rows hold one thing at some time. Immutable; a change makes another column. */
sealed interface Column permits DenseColumn, SparseColumn {

  /** Rows in a word. */
  int WORD = Long.SIZE;

  /** Rows in a part of a word. */
  int PART = Byte.SIZE;

  /** With less than one row in so many a list of rows is smaller and quicker to change. */
  int SPARSE = 128;

  /** Whether a row holds it. */
  boolean holds(int row);

  /** One bit for each word: whether any of its rows holds it. Ends with the last such chunk. */
  long[] summary();

  /** How many rows hold it. */
  int count();

  /** The rows that hold it, growing. */
  int[] rows();

  /** Heap bytes, object headers left aside. */
  long bytes();

  /**
   * The column of these rows.
   *
   * @param rows growing
   * @param all how many rows there are, with and without it
   */
  static Column of(int[] rows, int all) {
    return (long) rows.length * SPARSE < all ? SparseColumn.of(rows) : DenseColumn.of(rows);
  }

  /** A column that nobody holds. */
  static Column none() {
    return SparseColumn.of(new int[0]);
  }

  /**
   * This column after changes.
   *
   * @param changes growing by row, one for a row, made by {@link Flip}
   * @param all how many rows there are
   */
  default Column with(int[] changes, int all) {
    int left = count() + changes.length;
    return switch (this) {
      case DenseColumn dense when (long) left * SPARSE >= all / 2 -> dense.with(changes);
      default -> of(Flip.merge(rows(), changes), all);
    };
  }
}
