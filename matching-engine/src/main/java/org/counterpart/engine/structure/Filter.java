package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who may be considered at all: holds at least one of each set of things. Used by one query. */
final class Filter {

  private final Union[] sets;

  /**
   * @param features of each set
   * @param longs of a bitmap of all words
   */
  Filter(List<int[]> features, StructuralSnapshot snapshot, int longs) {
    sets = features.stream().map(set -> union(set, snapshot, longs)).toArray(Union[]::new);
  }

  private static Union union(int[] features, StructuralSnapshot snapshot, int longs) {
    List<Column> columns =
        Arrays.stream(features).mapToObj(snapshot::column).filter(Objects::nonNull).toList();
    return new Union(columns, longs);
  }

  /** Leaves those words that have a row for each set, be they different ones. */
  void andWords(long[] words) {
    for (Union set : sets) {
      Bits.and(set.summary(), words);
    }
  }

  void turnTo(int chunk) {
    for (Union set : sets) {
      set.turnTo(chunk);
    }
  }

  /** Leaves those parts of the chunk that have a row for each set. */
  void andParts(long[] parts) {
    for (Union set : sets) {
      Bits.and(set.parts(), parts);
    }
  }

  /** The rows of a word of the chunk that may be considered. */
  long rows(int word) {
    long rows = -1;
    for (Union set : sets) {
      rows &= set.words()[word];
    }
    return rows;
  }
}
