package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who may be considered at all: holds at least one of each set of things. Used by one query. */
final class Filter {

  private final List<List<Column>> sets;
  private final long[] one = new long[Chunk.PARTS];

  /**
   * @param features of each set
   */
  Filter(List<int[]> features, StructuralSnapshot snapshot) {
    sets =
        features.stream()
            .map(
                set ->
                    Arrays.stream(set).mapToObj(snapshot::column).filter(Objects::nonNull).toList())
            .toList();
  }

  /** Leaves those parts of a chunk that have a row for each set, be they different ones. */
  void andParts(int chunk, long[] parts) {
    for (List<Column> set : sets) {
      Arrays.fill(one, 0);
      for (Column column : set) {
        column.orParts(chunk, one);
      }
      Bits.and(one, parts);
    }
  }

  /** The rows of a word, which is counted over all chunks, that may be considered. */
  long word(int number) {
    long rows = -1;
    for (List<Column> set : sets) {
      long some = 0;
      for (Column column : set) {
        some |= column.word(number);
      }
      rows &= some;
    }
    return rows;
  }
}
