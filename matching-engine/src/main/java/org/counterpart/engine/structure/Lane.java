package org.counterpart.engine.structure;

/**
 * Something that the kernel adds up: who holds it has its weight.
 *
 * @param column who holds it
 * @param weight what that adds
 * @param or others who have it too; {@link Column#NONE} for nobody
 */
record Lane(Column column, int weight, Column or) {

  Lane(Column column, int weight) {
    this(column, weight, Column.NONE);
  }

  /** Whether it is a column as it is, rather than one that must be made. */
  boolean isPlain() {
    return or == Column.NONE;
  }
}
