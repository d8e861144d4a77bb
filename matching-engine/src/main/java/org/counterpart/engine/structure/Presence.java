package org.counterpart.engine.structure;

import java.util.Arrays;

/** In which blocks each feature occurs: a bitmap of blocks for each feature. Immutable. */
final class Presence {

  static final Presence NONE = new Presence(new long[0][]);

  private static final long[] NOWHERE = {};

  private final long[][] blocks;

  private Presence(long[][] blocks) {
    this.blocks = blocks;
  }

  /** The bitmap of a feature; it ends with the last block that has it. */
  long[] of(int feature) {
    return feature < 0 || feature >= blocks.length || blocks[feature] == null
        ? NOWHERE
        : blocks[feature];
  }

  /** Collects changes. */
  static final class Editor {
    private final long[][] blocks;
    private final boolean[] copied;

    Editor(Presence presence, int features) {
      blocks = Arrays.copyOf(presence.blocks, Math.max(features, presence.blocks.length));
      copied = new boolean[blocks.length];
    }

    void add(int block, Columns columns) {
      for (int column = 0; column < columns.count(); column++) {
        set(block, columns.feature(column));
      }
    }

    /** Takes out what {@code before} had and {@code after} has no more. */
    void remove(int block, Columns before, Columns after) {
      for (int column = 0; column < before.count(); column++) {
        int feature = before.feature(column);
        if (after.column(feature) < 0) {
          own(feature, block)[block >> 6] &= ~(1L << block);
        }
      }
    }

    private void set(int block, int feature) {
      long[] of = blocks[feature];
      if (of == null || of.length <= block >> 6 || (of[block >> 6] >>> block & 1) == 0) {
        own(feature, block)[block >> 6] |= 1L << block;
      }
    }

    private long[] own(int feature, int block) {
      long[] of = blocks[feature];
      int words = (block >> 6) + 1;
      if (of == null) {
        blocks[feature] = new long[words];
      } else if (!copied[feature] || of.length < words) {
        blocks[feature] = Arrays.copyOf(of, Math.max(of.length, words));
      }
      copied[feature] = true;
      return blocks[feature];
    }

    Presence freeze() {
      return new Presence(blocks);
    }
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    long bytes = 8L * blocks.length;
    for (long[] of : blocks) {
      bytes += of == null ? 0 : 8L * of.length;
    }
    return bytes;
  }
}
