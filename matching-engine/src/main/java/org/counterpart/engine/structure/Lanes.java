package org.counterpart.engine.structure;

/**
 * What the kernel adds up for a query: for each need a bitmap of those with a level, and one of
 * those with the tag alone, with small whole weights. Weights are rounded up, so that a sum of them
 * is never below what it stands for.
 */
final class Lanes {

  /** With more needs than this the last ones, which weigh least, are taken as met by everybody. */
  private static final int MOST_NEEDS = 96;

  private final Want[] wants;
  private final Kernel kernel;
  private final int scale;
  private final int whole;
  private final int rest;
  private final int[] weights;
  private final long[][] summaries;
  private final long[][] parts;
  private final long[][] words;
  private final long[][] onlyTagged;
  private final long[][] onlyTaggedWords;
  private final int considered;
  private int count;

  /**
   * @param wants heaviest first
   * @param longs of a bitmap of all words
   */
  Lanes(Want[] wants, Kernel kernel, int longs) {
    this.wants = wants;
    this.kernel = kernel;
    considered = Math.min(MOST_NEEDS, wants.length);
    scale = Kernel.MOST - considered;
    int sum = 0;
    int unconsidered = 0;
    for (int i = 0; i < wants.length; i++) {
      sum += wants[i].need().units();
      unconsidered += i < considered ? 0 : wants[i].need().units();
    }
    whole = sum;
    rest = unconsidered;
    int most = 2 * considered;
    weights = new int[most];
    summaries = new long[most][];
    parts = new long[most][];
    words = new long[most][];
    onlyTagged = new long[considered][];
    onlyTaggedWords = new long[considered][];
    for (int i = 0; i < considered; i++) {
      add(wants[i], i, longs);
    }
  }

  private void add(Want want, int number, int longs) {
    weights[count] = scaled(want.need().units());
    summaries[count++] = want.levels().summary();
    if (!want.tagged().isEmpty()) {
      weights[count] = scaled(want.need().tagUnits());
      summaries[count] = new long[longs];
      Bits.andNot(want.tagged().summary(), want.levels().summary(), summaries[count++]);
      onlyTagged[number] = new long[Chunk.PARTS];
    }
  }

  private int scaled(int units) {
    return (int) Math.ceilDiv((long) units * scale, whole);
  }

  /** Whether nothing is added up, so that nobody covers anything. */
  boolean isEmpty() {
    return whole == 0;
  }

  /** The least sum with which something of {@code units} can be; above {@link #top} for nothing. */
  int least(int units) {
    int nothing = rest > 0 ? 0 : 1;
    return (int) Math.max(nothing, Math.ceilDiv((long) (units - rest) * scale, whole));
  }

  /** The most that a sum can be. */
  int top() {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[i];
    }
    return Math.min(sum, Kernel.MOST);
  }

  /** Words with a row that may have {@code least}. */
  void words(int least, long[] target) {
    kernel.atLeast(summaries, weights, count, least, target, target.length);
  }

  /** Parts of the chunk with a row that may have {@code least}. */
  void parts(int least, long[] target) {
    int lane = 0;
    for (int i = 0; i < considered; i++) {
      long[] levels = wants[i].levels().parts();
      parts[lane++] = levels;
      if (onlyTagged[i] != null) {
        Bits.andNot(wants[i].tagged().parts(), levels, onlyTagged[i]);
        parts[lane++] = onlyTagged[i];
      }
    }
    kernel.atLeast(parts, weights, count, least, target, Chunk.PARTS);
  }

  /**
   * Rows of some lines of the chunk that may have {@code least}.
   *
   * @param lines eight words each; those from {@code from} to before {@code to} count
   * @param target one long for each word of the chunk
   */
  void rows(int least, int[] lines, int from, int to, long[] target) {
    int lane = 0;
    for (int i = 0; i < considered; i++) {
      long[] levels = wants[i].levels().words();
      words[lane++] = levels;
      if (onlyTagged[i] != null) {
        words[lane++] = onlyTaggedWords(i, levels, lines, from, to);
      }
    }
    kernel.atLeast(words, weights, count, least, target, lines, from, to);
  }

  private long[] onlyTaggedWords(int number, long[] levels, int[] lines, int from, int to) {
    if (onlyTaggedWords[number] == null) {
      onlyTaggedWords[number] = new long[Chunk.WORDS];
    }
    long[] only = onlyTaggedWords[number];
    long[] tagged = wants[number].tagged().words();
    for (int i = from; i < to; i++) {
      for (int word = lines[i] * Kernel.LINE; word < (lines[i] + 1) * Kernel.LINE; word++) {
        only[word] = tagged[word] & ~levels[word];
      }
    }
    return only;
  }
}
