package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;

/** From who holds a feature to what a row holds, and back. */
final class Transposed {

  private static final int[] NOTHING = {};

  private Transposed() {}

  /**
   * What each row holds, growing.
   *
   * @param columns by feature; null when nobody holds it
   */
  static int[][] rows(Column[] columns, int count) {
    int[] sizes = new int[count];
    for (Column column : columns) {
      for (int row : column == null ? NOTHING : column.rows()) {
        sizes[row]++;
      }
    }
    int[][] held = new int[count][];
    for (int at = 0; at < count; at++) {
      held[at] = new int[sizes[at]];
      sizes[at] = 0;
    }
    for (int feature = 0; feature < columns.length; feature++) {
      for (int row : columns[feature] == null ? NOTHING : columns[feature].rows()) {
        held[row][sizes[row]++] = feature;
      }
    }
    return held;
  }

  /**
   * Who holds each feature.
   *
   * @param rows in the order in which they are laid out
   * @param features how many there are
   */
  static Column[] columns(List<Row> rows, int features) {
    int[] sizes = new int[features];
    for (Row row : rows) {
      for (int feature : row.features()) {
        sizes[feature]++;
      }
    }
    int[][] flips = new int[features][];
    for (int feature = 0; feature < features; feature++) {
      flips[feature] = new int[sizes[feature]];
      sizes[feature] = 0;
    }
    for (int at = 0; at < rows.size(); at++) {
      for (int feature : rows.get(at).features()) {
        flips[feature][sizes[feature]++] = Flip.on(at);
      }
    }
    return Arrays.stream(flips).parallel().map(Column.NONE::with).toArray(Column[]::new);
  }
}
