package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who may be considered at all: holds at least one of each set of things. Used by one query. */
final class Filter {

  private final List<List<Column>> sets;
  private final long[] all = new long[Chunk.WORDS];
  private final long[] one = new long[Chunk.WORDS];
  private long[] words = all;

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
    Arrays.fill(all, -1);
  }

  /** Turns to a chunk. */
  void turnTo(int chunk) {
    for (int i = 0; i < sets.size(); i++) {
      if (i == 1) {
        System.arraycopy(words, 0, all, 0, all.length);
        words = all;
      }
      long[] some = union(sets.get(i), chunk);
      if (i == 0) {
        words = some;
      } else {
        Bits.and(some, words);
      }
    }
  }

  private long[] union(List<Column> set, int chunk) {
    if (set.size() == 1 && set.getFirst().chunk(chunk) != null) {
      return set.getFirst().chunk(chunk).words();
    }
    Arrays.fill(one, 0);
    for (Column column : set) {
      column.orWords(chunk, one);
    }
    return one;
  }

  /** Leaves those rows of a line that may be considered. */
  void keep(int line, long[] rows) {
    for (int word = 0; word < Chunk.LINE; word++) {
      rows[word] &= words[line * Chunk.LINE + word];
    }
  }
}
