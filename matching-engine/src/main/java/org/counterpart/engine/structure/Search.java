package org.counterpart.engine.structure;

/**
 * One query. Bounds what each part of eight rows can reach, looks into those with the highest
 * bounds first, row by row, and goes on until no part is left that can change the answer.
 */
final class Search {

  /** Parts that are looked into first. */
  private static final int FIRST = 64;

  /** Lines that are looked into in one go, so that the waits for memory overlap. */
  private static final int BATCH = 16;

  /** Rows in a line. */
  private static final int LINE = Chunk.LINE * Column.WORD;

  private final LevelTable.View levels;
  private final IdTable.View ids;
  private final Wanted wanted;
  private final Finder finder;
  private final Kernel kernel;
  private final Filter filter;
  private final Lanes lanes;
  private final Needs needs;
  private final Column[] tags;
  private final int all;
  private final int chunks;

  /** The most that tags add. */
  private final int mostByTags;

  private final byte[] sums = new byte[LINE];
  private final int[] lines = new int[BATCH];
  private final long[] parts = new long[BATCH];
  private int lineCount;
  private int chunk = -1;
  private final int[] rows = new int[LINE + BATCH];
  private int rowCount;

  /** Of what memory is asked for early, so that nobody can find out that it is not needed. */
  @SuppressWarnings("UnusedVariable") // its being written is what it is for
  private long seen;

  Search(StructuralSnapshot snapshot, Wanted wanted, Finder finder, Kernel kernel) {
    levels = snapshot.levels();
    ids = snapshot.ids();
    this.wanted = wanted;
    this.finder = finder;
    this.kernel = kernel;
    all = snapshot.rows();
    chunks = Math.ceilDiv(all, Chunk.ROWS);
    filter = new Filter(wanted.filters(), snapshot);
    lanes = new Lanes(wanted, snapshot, kernel);
    needs = new Needs(wanted, snapshot.codes());
    tags = new Column[wanted.needs().size()];
    int most = 0;
    for (int i = 0; i < tags.length; i++) {
      tags[i] = snapshot.column(wanted.needs().get(i).tag());
      most += tags[i] == null ? 0 : wanted.needs().get(i).tagUnits();
    }
    mostByTags = most;
  }

  void run() {
    if (lanes.reachNobody()) {
      return;
    }
    byte[] bounds = bounds();
    int above = Kernel.MOST + 1;
    int some = FIRST;
    while (above > least()) {
      int bound = finder.isFull() ? least() : Math.max(least(), bound(bounds, some, above));
      look(bounds, bound, above);
      above = bound;
      some *= 4;
    }
  }

  /** The sums of all parts; 0 for those that nobody may be considered of. */
  private byte[] bounds() {
    byte[] bounds = new byte[chunks * Chunk.PARTS * Long.SIZE];
    for (int each = 0; each < chunks; each++) {
      int at = each * Chunk.PARTS * Long.SIZE;
      lanes.sumParts(each, bounds, at);
      long[] admitted = lanes.covering(each);
      filter.andParts(each, admitted);
      kernel.keep(admitted, bounds, at, Chunk.PARTS);
    }
    return bounds;
  }

  /** The least sum with which a row can enter. */
  private int least() {
    return lanes.least(finder.threshold());
  }

  /** The greatest bound below another that so many parts reach; 0 when there are not so many. */
  private int bound(byte[] bounds, int count, int below) {
    int low = 0;
    int high = below;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (kernel.count(bounds, middle) >= count) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Looks into the parts whose bounds are at least one, and below another. */
  private void look(byte[] bounds, int from, int below) {
    int bound = from;
    chunk = -1;
    for (int at = 0; at < bounds.length && bound < below; at += Long.SIZE) {
      long some = kernel.atLeast(bounds, at, bound);
      if (some != 0 && below <= Kernel.MOST) {
        some &= ~kernel.atLeast(bounds, at, below);
      }
      if (some != 0) {
        add(at / Long.SIZE, some);
        bound = Math.max(from, least());
      }
    }
    examine();
    read();
  }

  private void add(int line, long some) {
    if (line / Chunk.PARTS != chunk) {
      examine();
      chunk = line / Chunk.PARTS;
      lanes.turnTo(chunk);
    }
    lines[lineCount] = line;
    parts[lineCount++] = some;
    if (lineCount == BATCH) {
      examine();
    }
  }

  /** Looks into the rows of some lines. */
  private void examine() {
    for (int i = 0; i < lineCount; i++) {
      seen += lanes.ask(lines[i] % Chunk.PARTS);
    }
    int least = least();
    for (int i = 0; i < lineCount; i++) {
      lanes.sumLine(lines[i] % Chunk.PARTS, sums);
      for (long left = Bits.bytes(parts[i]); left != 0; left &= left - 1) {
        int word = Long.numberOfTrailingZeros(left);
        long some = kernel.atLeast(sums, word * Column.WORD, least);
        // Rows of parts with other bounds have had their turn, or have it later.
        some &= Bits.spread((int) (parts[i] >>> (word * Column.PART)));
        if (some != 0) {
          keep(lines[i] * Chunk.LINE + word, some);
        }
      }
      if (rowCount >= BATCH) {
        read();
        least = least();
      }
    }
    lineCount = 0;
  }

  private void keep(int word, long some) {
    for (long left = some & filter.word(word); left != 0; left &= left - 1) {
      int row = word * Column.WORD + Long.numberOfTrailingZeros(left);
      // Where nothing is asked of a sum, as with very many needs, bits stand for rows that are
      // none.
      if (row < all) {
        rows[rowCount++] = row;
      }
    }
  }

  /** Reads what rows hold, and when. Asks memory for all of them first. */
  private void read() {
    for (int i = 0; i < rowCount; i++) {
      char[] page = levels.pages()[rows[i] / LevelTable.PAGE];
      seen += page[Math.min(page.length - 1, LevelTable.begin(page, rows[i] % LevelTable.PAGE))];
    }
    for (int i = 0; i < rowCount; i++) {
      read(rows[i]);
    }
    rowCount = 0;
  }

  private void read(int row) {
    char[] page = levels.pages()[row / LevelTable.PAGE];
    int from = LevelTable.begin(page, row % LevelTable.PAGE);
    int to = LevelTable.begin(page, row % LevelTable.PAGE + 1);
    if (from < to) {
      int fresh = wanted.freshness().units(wanted.today(), (short) page[from]);
      if (needs.read(page, from + 1, to) + mostByTags + fresh >= finder.threshold()) {
        finish(row, fresh);
      }
      needs.clear();
    }
  }

  private void finish(int row, int fresh) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] != null && tags[i].holds(row)) {
        needs.tagged(i);
      }
    }
    int units = needs.units() + fresh;
    if (units >= finder.threshold() && needs.covers()) {
      offer(row, ids.high(row), ids.low(row), units);
    }
  }

  private void offer(int row, long high, long low, int units) {
    boolean isPoster =
        high == wanted.poster().getMostSignificantBits()
            && low == wanted.poster().getLeastSignificantBits();
    if (!isPoster) {
      finder.offer(row, high, low, units);
    }
  }
}
