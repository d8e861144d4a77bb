package org.counterpart.engine.structure;

/**
 * 65,536 rows of a column: a bitmap, and over it a second one of which a bit stands for a part of
 * eight rows. Immutable; large enough for finding it to cost nothing, small enough to be copied for
 * a change.
 */
final class Chunk {

  static final int WORDS = 1024;
  static final int ROWS = WORDS * Column.WORD;

  /** Words of a line: a line of the processor's cache. */
  static final int LINE = 8;

  /** Longs of a bitmap of parts: as many as there are lines. */
  static final int PARTS = WORDS / LINE;

  private final long[] words;
  private final long[] parts;
  private final int count;

  private Chunk(long[] words, long[] parts, int count) {
    this.words = words;
    this.parts = parts;
    this.count = count;
  }

  /** The chunk of some rows. */
  static Chunk of(char[] rows) {
    long[] words = new long[WORDS];
    long[] parts = new long[PARTS];
    for (char row : rows) {
      words[row / Column.WORD] |= 1L << row;
      parts[row / (Column.WORD * Column.PART)] |= 1L << (row / Column.PART);
    }
    return new Chunk(words, parts, rows.length);
  }

  /** One long for each word; not to be changed. */
  long[] words() {
    return words;
  }

  /** One bit for each part that is not empty; not to be changed. */
  long[] parts() {
    return parts;
  }

  int count() {
    return count;
  }

  /**
   * This chunk after changes.
   *
   * @param flips those from {@code from} to before {@code to} are of this chunk
   */
  Chunk with(int[] flips, int from, int to) {
    long[] nextWords = words.clone();
    long[] nextParts = parts.clone();
    int more = 0;
    for (int i = from; i < to; i++) {
      int row = Flip.row(flips[i]) % ROWS;
      int word = row / Column.WORD;
      long before = nextWords[word];
      long bit = 1L << row;
      nextWords[word] = Flip.isOn(flips[i]) ? before | bit : before & ~bit;
      more += Long.bitCount(nextWords[word]) - Long.bitCount(before);
      int place = word % Column.PART * Column.PART;
      nextParts[word / Column.PART] =
          (nextParts[word / Column.PART] & ~(0xffL << place))
              | (Bits.bytes(nextWords[word]) << place);
    }
    return new Chunk(nextWords, nextParts, count + more);
  }

  /** Writes the rows and returns where the next one goes. */
  int copyTo(int[] rows, int start, int firstRow) {
    int size = start;
    for (int word = 0; word < WORDS; word++) {
      for (long left = words[word]; left != 0; left &= left - 1) {
        rows[size++] = firstRow + word * Column.WORD + Long.numberOfTrailingZeros(left);
      }
    }
    return size;
  }

  /** Its rows, growing. */
  char[] list() {
    char[] list = new char[count];
    int size = 0;
    for (int word = 0; word < WORDS; word++) {
      for (long left = words[word]; left != 0; left &= left - 1) {
        list[size++] = (char) (word * Column.WORD + Long.numberOfTrailingZeros(left));
      }
    }
    return list;
  }

  long bytes() {
    return 8L * (words.length + parts.length);
  }
}
