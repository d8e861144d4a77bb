package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;

/**
 * One query. A glance at the words that can reach most gives a score that the answer's last row has
 * at least; then everything is swept once against it: parts of eight rows first, rows only in lines
 * of eight words with a part that may have such a row, and times only of rows that may enter.
 */
final class Search {

  /** So many candidates are worth finding out what is still enough. */
  private static final int ENOUGH = 64;

  /** Lines that are added up in one go. */
  private static final int BATCH = 32;

  /** A glance that has seen so many words without an answer is given up. */
  private static final int GLANCE = 512;

  private final RowTable.View table;
  private final LevelTable.View levels;
  private final Wanted wanted;
  private final StructuralSnapshot.Turns turns;
  private final int longs;
  private final int all;
  private final Want[] wants;
  private final Filter filter;
  private final Lanes lanes;
  private final long[] parts = new long[Chunk.PARTS];
  private final long[] rows = new long[Chunk.WORDS];
  private final int[] lines = new int[Chunk.PARTS];

  /** Rows that may enter, below the most that they can have. */
  private long[] candidates = new long[1024];

  private TopRows top;
  private int count;
  private int least;

  /** Rows with a lesser sum are left aside, whether they can enter or not. */
  private int atLeast;

  Search(
      StructuralSnapshot snapshot,
      Wanted wanted,
      TopRows top,
      StructuralSnapshot.Turns turns,
      Kernel kernel) {
    table = snapshot.table();
    levels = snapshot.levels();
    this.wanted = wanted;
    this.top = top;
    this.turns = turns;
    all = snapshot.rows();
    longs = Math.ceilDiv(all, Chunk.ROWS) * Chunk.SUMMARY;
    wants = new Want[wanted.needs().size()];
    for (int i = 0; i < wants.length; i++) {
      wants[i] = Want.of(wanted.needs().get(i), snapshot, longs);
    }
    filter = new Filter(wanted.filters(), snapshot, longs);
    lanes = new Lanes(wants, kernel, longs);
  }

  List<StructuralSnapshot.Ranked> run() {
    if (!lanes.isEmpty()) {
      long[] words = admitted();
      glance(words.clone());
      top = top.again();
      sweep(words);
    }
    return top.drain();
  }

  /**
   * Words with somebody who passes the filters, one by one, and covers something that is missing.
   */
  private long[] admitted() {
    long[] admitted = new long[longs];
    for (Want want : wants) {
      if (want.need().covers()) {
        Bits.or(want.levels().summary(), admitted);
        Bits.or(want.tagged().summary(), admitted);
      }
    }
    filter.andWords(admitted);
    return admitted;
  }

  /** Finds the least sum with which a row can enter, however fresh it is. */
  private void findLeast() {
    least = Math.max(atLeast, lanes.least(top.threshold() - wanted.freshness().units()));
  }

  /** Looks at the best rows of the most promising words until there are as many as are wanted. */
  private void glance(long[] open) {
    long[] next = new long[longs];
    int seen = 0;
    for (int bound = lanes.top(); bound > 0 && !top.isFull() && seen < GLANCE; ) {
      bound -= Math.max(2, bound / 16);
      lanes.words(Math.max(1, bound), next);
      for (int i = 0; i < longs; i++) {
        next[i] &= open[i];
        open[i] &= ~next[i];
        seen += Long.bitCount(next[i]);
      }
      atLeast = bound / 2;
      findLeast();
      for (int chunk = 0; chunk * Chunk.SUMMARY < longs; chunk++) {
        if (Bits.any(next, chunk * Chunk.SUMMARY, Chunk.SUMMARY)) {
          turnTo(chunk);
          look(chunk, next);
        }
      }
      finish();
    }
  }

  /** Looks into every word that may change the answer. */
  private void sweep(long[] words) {
    atLeast = 0;
    findLeast();
    for (int chunk = 0; chunk * Chunk.SUMMARY < longs && least <= Kernel.MOST; chunk++) {
      if (Bits.any(words, chunk * Chunk.SUMMARY, Chunk.SUMMARY)) {
        turnTo(chunk);
        lanes.parts(least, parts);
        filter.andParts(parts);
        for (int i = 0; i < Chunk.PARTS; i++) {
          parts[i] = Bits.bytes(parts[i]);
        }
        look(chunk);
      }
    }
    finish();
  }

  private void turnTo(int chunk) {
    for (Want want : wants) {
      want.turnTo(chunk);
    }
    filter.turnTo(chunk);
  }

  /** Looks into the lines of a chunk in which a word is marked. */
  private void look(int chunk, long[] words) {
    for (int i = 0; i < Chunk.PARTS; i++) {
      int first = i * Kernel.LINE;
      parts[i] = (words[chunk * Chunk.SUMMARY + first / Long.SIZE] >>> first) & 0xff;
    }
    look(chunk);
  }

  /**
   * Looks into the words of a chunk that are marked: eight, which are a line, for each of these.
   */
  private void look(int chunk) {
    int some = 0;
    for (int i = 0; i < Chunk.PARTS; i++) {
      lines[some] = i;
      some += parts[i] == 0 ? 0 : 1;
    }
    for (int from = 0; from < some && least <= Kernel.MOST; from += BATCH) {
      look(chunk, from, Math.min(some, from + BATCH));
      if (count >= ENOUGH) {
        finish();
        findLeast();
      }
    }
  }

  private void look(int chunk, int from, int to) {
    lanes.rows(least, lines, from, to, rows);
    for (int i = from; i < to; i++) {
      for (long left = parts[lines[i]]; left != 0; left &= left - 1) {
        int word = lines[i] * Kernel.LINE + Long.numberOfTrailingZeros(left);
        if (rows[word] != 0) {
          collect(chunk, word, rows[word] & filter.rows(word));
        }
      }
    }
  }

  private void collect(int chunk, int word, long some) {
    int first = chunk * Chunk.ROWS + word * Column.WORD;
    // Where nothing is asked of a sum, as with very many needs, bits stand for rows that are none.
    long real = all - first >= Column.WORD ? some : some & ((1L << Math.max(0, all - first)) - 1);
    for (long left = real; left != 0; left &= left - 1) {
      int row = first + Long.numberOfTrailingZeros(left);
      long units = 0;
      for (Want want : wants) {
        units += want.most(word, row);
      }
      if (count == candidates.length) {
        candidates = Arrays.copyOf(candidates, 2 * count);
      }
      candidates[count++] = units << Integer.SIZE | row;
    }
  }

  /**
   * Looks closely at the rows that were found, those first that can have most. Whatever is far away
   * in memory is asked for row after row without a decision in between, so that the waits overlap.
   */
  private void finish() {
    for (int i = 0; i < count; i++) {
      int fresh = wanted.freshness().units(wanted.today(), table.updated((int) candidates[i]));
      candidates[i] += (long) fresh << Integer.SIZE;
    }
    Arrays.sort(candidates, 0, count);
    for (int i = count - 1; i >= 0; i--) {
      if (candidates[i] >>> Integer.SIZE < top.threshold()) {
        break;
      }
      finish((int) candidates[i]);
    }
    count = 0;
  }

  /** What a row has exactly, at the project's dates. */
  private void finish(int row) {
    int units = wanted.freshness().units(wanted.today(), table.updated(row));
    boolean covers = false;
    for (Want want : wants) {
      int exact = want.units(row, wanted.start(), wanted.end(), levels);
      units += exact;
      covers |= exact > 0 && want.need().covers();
    }
    if (covers && units >= top.threshold()) {
      offer(units, table.high(row), table.low(row));
    }
  }

  private void offer(int units, long high, long low) {
    boolean isPoster =
        high == wanted.poster().getMostSignificantBits()
            && low == wanted.poster().getLeastSignificantBits();
    if (!isPoster) {
      top.offer(units, turns.of(high, low), high, low);
    }
  }
}
