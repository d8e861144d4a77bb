package org.counterpart.engine.plain;

/**
 * How much a word says, by how few documents have it. Whole numbers, so that sums do not depend on
 * their order; the number of documents is rounded down to a power of two, so that the table is
 * built anew only when it doubles.
 */
final class Rarity {

  private static final double UNIT = 256;

  private final int documents;
  private final int[] squares;

  private Rarity(int documents) {
    this.documents = documents;
    squares = new int[2 * documents];
    for (int having = 0; having < squares.length; having++) {
      double rarity = StrictMath.log(1 + documents / (having + 0.5));
      squares[having] = (int) Math.round(rarity * rarity * UNIT) + 1;
    }
  }

  /** The table for {@code documents}; {@code previous} (nullable) when it still fits. */
  static Rarity of(int documents, Rarity previous) {
    int rounded = Integer.highestOneBit(Math.max(1, documents));
    return previous != null && previous.documents == rounded ? previous : new Rarity(rounded);
  }

  /** The squared rarity of a word that {@code having} documents have; at least 1. */
  int square(int having) {
    return squares[having];
  }
}
