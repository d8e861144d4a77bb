package org.counterpart.engine.structure;

/**
 * 65,536 rows of a column as a bitmap. Immutable; large enough for finding it to cost nothing,
 * small enough to be copied for a change.
 */
final class Chunk {

  static final int WORDS = 1024;
  static final int ROWS = WORDS * Column.WORD;

  /** Words of a line: a line of the processor's cache. */
  static final int LINE = 8;

  /** Rows in a line. */
  static final int LINE_ROWS = LINE * Column.WORD;

  static final int LINES = WORDS / LINE;

  private final long[] words;
  private final int count;

  private Chunk(long[] words, int count) {
    this.words = words;
    this.count = count;
  }

  /** The chunk of some rows. */
  static Chunk of(char[] rows) {
    long[] words = new long[WORDS];
    for (char row : rows) {
      words[row / Column.WORD] |= 1L << row;
    }
    return new Chunk(words, rows.length);
  }

  /** The chunk of some words, which are its own from now on. */
  static Chunk of(long[] words) {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return new Chunk(words, count);
  }

  /** One long for each word; not to be changed. */
  long[] words() {
    return words;
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
    int more = 0;
    for (int i = from; i < to; i++) {
      int row = Flip.row(flips[i]) % ROWS;
      int word = row / Column.WORD;
      long before = nextWords[word];
      long bit = 1L << row;
      nextWords[word] = Flip.isOn(flips[i]) ? before | bit : before & ~bit;
      more += Long.bitCount(nextWords[word]) - Long.bitCount(before);
    }
    return new Chunk(nextWords, count + more);
  }

  /** Whether a line has somebody. */
  boolean hasLine(int line) {
    long any = 0;
    for (int word = line * LINE; word < (line + 1) * LINE; word++) {
      any |= words[word];
    }
    return any != 0;
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
    return 8L * words.length;
  }
}
