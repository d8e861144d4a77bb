package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One query. Blocks are visited in the order of the most that a row of theirs can reach; inside of
 * a block, rows that hold the same of what is wanted are found together, by intersecting bitmaps,
 * the promising combinations first. Neither is entered once it cannot change the answer.
 */
final class Search {

  private static final int WORDS = Columns.WORDS;
  private static final int BUCKETS = 256;
  private static final int NOT = 0;
  private static final int BY_LEVEL = 1;
  private static final int BY_TAG = 2;

  private final Block[] blocks;
  private final Presence presence;
  private final Wanted wanted;
  private final TopRows top;
  private final StructuralSnapshot.Turns turns;
  private final Need[] needs;
  private int visited;

  // Of the block that is being looked at: what is wanted of what it has.
  private final Need[] here;
  private final int[][] columns;
  private final long[][] full;
  private final int[] fullAt;
  private final long[] fullHere;
  private final long[] tagged;
  private final int[] rest;
  private final long[] masks;
  private final int[] path;
  private int count;
  private Block block;
  private int freshest;

  private record Need(Wanted.Need wanted, int mostUnits) {}

  Search(
      Block[] blocks,
      Presence presence,
      Wanted wanted,
      TopRows top,
      StructuralSnapshot.Turns turns) {
    this.blocks = blocks;
    this.presence = presence;
    this.wanted = wanted;
    this.top = top;
    this.turns = turns;
    needs = wanted.needs().stream().map(need -> new Need(need, need.units())).toArray(Need[]::new);
    here = new Need[needs.length];
    columns = new int[needs.length][];
    full = new long[needs.length][];
    fullAt = new int[needs.length];
    fullHere = new long[needs.length * WORDS];
    tagged = new long[needs.length * WORDS];
    rest = new int[needs.length + 1];
    masks = new long[(needs.length + 1) * WORDS];
    path = new int[needs.length];
  }

  List<StructuralSnapshot.Ranked> run() {
    int[] bounds = bounds();
    for (int next : order(bounds)) {
      if (bounds[next] > 0 && bounds[next] >= top.threshold()) {
        visit(next);
      }
    }
    return top.drain();
  }

  /** Blocks that were looked into. */
  int visited() {
    return visited;
  }

  /** The most that a row of each block can reach; 0 for blocks without any answer. */
  private int[] bounds() {
    int[] bounds = new int[blocks.length];
    int[] covering = new int[blocks.length];
    for (Need need : needs) {
      addBound(need, need.wanted().covers() ? covering : bounds);
    }
    long[] admitted = admitted();
    int[] widest = widest();
    for (int i = 0; i < bounds.length; i++) {
      covering[i] = Math.min(covering[i], widest[Math.min(blocks[i].widest(), needs.length)]);
      boolean possible = covering[i] > 0 && (admitted[i >> 6] >>> i & 1) != 0;
      bounds[i] =
          possible
              ? bounds[i]
                  + covering[i]
                  + wanted.freshness().units(wanted.today(), blocks[i].latest())
              : 0;
    }
    return bounds;
  }

  /**
   * The most that a row can cover which holds so many levels. Past work has no such limit, so all
   * that it can add comes on top.
   */
  private int[] widest() {
    Map<Integer, Integer> units = new HashMap<>();
    int byWork = 0;
    for (Need need : needs) {
      int[] held = need.wanted().held();
      if (held.length > 0) {
        // Two needs of the same level are met by holding it once.
        units.merge(held[0], need.wanted().units(), Integer::sum);
      }
      boolean work = need.wanted().covers() && need.wanted().tag() != Features.NONE;
      byWork += work ? need.wanted().tagUnits() : 0;
    }
    int[] sorted = units.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    int[] sums = new int[needs.length + 1];
    Arrays.fill(sums, byWork);
    for (int i = 0; i < needs.length; i++) {
      sums[i + 1] = sums[i] + (i < sorted.length ? sorted[sorted.length - 1 - i] : 0);
    }
    return sums;
  }

  private void addBound(Need need, int[] bounds) {
    long[] level = new long[(bounds.length + 63) >> 6];
    for (int feature : need.wanted().held()) {
      or(presence.of(feature), level);
    }
    add(level, need.wanted().units(), bounds);
    if (need.wanted().tag() != Features.NONE) {
      long[] tag = new long[level.length];
      or(presence.of(need.wanted().tag()), tag);
      for (int word = 0; word < tag.length; word++) {
        tag[word] &= ~level[word];
      }
      add(tag, need.wanted().tagUnits(), bounds);
    }
  }

  private static void or(long[] bits, long[] target) {
    for (int word = 0; word < bits.length; word++) {
      target[word] |= bits[word];
    }
  }

  private static void add(long[] bits, int units, int[] bounds) {
    for (int word = 0; word < bits.length; word++) {
      for (long left = bits[word]; left != 0; left &= left - 1) {
        bounds[(word << 6) + Long.numberOfTrailingZeros(left)] += units;
      }
    }
  }

  private long[] admitted() {
    long[] admitted = new long[(blocks.length + 63) >> 6];
    Arrays.fill(admitted, -1);
    for (int[] filter : wanted.filters()) {
      long[] any = new long[admitted.length];
      for (int feature : filter) {
        or(presence.of(feature), any);
      }
      for (int word = 0; word < any.length; word++) {
        admitted[word] &= any[word];
      }
    }
    return admitted;
  }

  /** Blocks, those with the greatest bounds first, roughly: by buckets. */
  private static int[] order(int[] bounds) {
    int most = 1;
    for (int bound : bounds) {
      most = Math.max(most, bound);
    }
    int[] starts = new int[BUCKETS + 1];
    for (int bound : bounds) {
      starts[bucket(bound, most) + 1]++;
    }
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] += starts[bucket];
    }
    int[] order = new int[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      order[starts[bucket(bounds[i], most)]++] = i;
    }
    return order;
  }

  private static int bucket(int bound, int most) {
    return BUCKETS - 1 - (int) ((long) bound * (BUCKETS - 1) / most);
  }

  private void visit(int number) {
    visited++;
    block = blocks[number];
    freshest = wanted.freshness().units(wanted.today(), block.latest());
    count = 0;
    for (Need need : needs) {
      gather(need);
    }
    rest[count] = 0;
    for (int i = count - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + here[i].mostUnits();
    }
    if (admit()) {
      descend(0, 0, false);
    }
  }

  /** Which rows of the block have what a need asks for. */
  private void gather(Need need) {
    boolean level = gatherLevels(need.wanted().held());
    boolean tag = gatherTag(need.wanted().tag());
    if (level || tag) {
      here[count++] = level ? need : new Need(need.wanted(), need.wanted().tagUnits());
    }
  }

  private boolean gatherLevels(int[] features) {
    int[] found = columns(features.length);
    Columns held = block.held();
    int present = 0;
    for (int feature : features) {
      int column = held.column(feature);
      if (column != Columns.ABSENT) {
        found[present++] = column;
      }
    }
    for (int i = present; i < found.length; i++) {
      found[i] = Columns.ABSENT;
    }
    if (present == 1 && held.offset(found[0]) >= 0) {
      full[count] = held.bits();
      fullAt[count] = held.offset(found[0]);
      return true;
    }
    full[count] = fullHere;
    fullAt[count] = count * WORDS;
    clear(fullHere, fullAt[count]);
    for (int i = 0; i < present; i++) {
      held.or(found[i], fullHere, fullAt[count]);
    }
    return present > 0;
  }

  private int[] columns(int length) {
    if (columns[count] == null || columns[count].length != length) {
      columns[count] = new int[length];
    }
    return columns[count];
  }

  private boolean gatherTag(int feature) {
    clear(tagged, count * WORDS);
    int column = feature == Features.NONE ? Columns.ABSENT : block.tags().column(feature);
    if (column == Columns.ABSENT) {
      return false;
    }
    block.tags().or(column, tagged, count * WORDS);
    return true;
  }

  private static void clear(long[] bits, int offset) {
    for (int word = offset; word < offset + WORDS; word++) {
      bits[word] = 0;
    }
  }

  /** Puts the rows that pass the filters into the first mask. */
  private boolean admit() {
    for (int word = 0; word < WORDS; word++) {
      int rows = block.size() - 64 * word;
      masks[word] = rows >= 64 ? -1 : rows <= 0 ? 0 : (1L << rows) - 1;
    }
    long[] any = new long[WORDS];
    for (int[] filter : wanted.filters()) {
      Arrays.fill(any, 0);
      for (int feature : filter) {
        int column = block.tags().column(feature);
        if (column >= 0) {
          block.tags().or(column, any, 0);
        }
      }
      for (int word = 0; word < WORDS; word++) {
        masks[word] &= any[word];
      }
    }
    return isAny(0);
  }

  private boolean isAny(int depth) {
    long any = 0;
    for (int word = depth * WORDS; word < (depth + 1) * WORDS; word++) {
      any |= masks[word];
    }
    return any != 0;
  }

  /**
   * Splits the rows of a mask by what they have of one need after the other.
   *
   * @param gained what all rows of the mask have so far, if their levels hold
   */
  private void descend(int depth, int gained, boolean covers) {
    if (gained + rest[depth] + freshest < top.threshold()) {
      return;
    }
    if (depth == count) {
      if (covers) {
        finish(gained);
      }
      return;
    }
    Wanted.Need need = here[depth].wanted();
    if (intersect(depth)) {
      path[depth] = BY_LEVEL;
      descend(depth + 1, gained + need.units(), covers || need.covers());
    }
    if (need.tag() != Features.NONE && intersectTagged(depth)) {
      path[depth] = BY_TAG;
      descend(depth + 1, gained + need.tagUnits(), covers || need.covers());
    }
    if (gained + rest[depth + 1] + freshest >= top.threshold() && subtract(depth)) {
      path[depth] = NOT;
      descend(depth + 1, gained, covers);
    }
  }

  private boolean intersect(int depth) {
    long[] bits = full[depth];
    int at = fullAt[depth];
    int from = depth * WORDS;
    long any = 0;
    for (int word = 0; word < WORDS; word++) {
      long mask = masks[from + word] & bits[at + word];
      masks[from + WORDS + word] = mask;
      any |= mask;
    }
    return any != 0;
  }

  private boolean intersectTagged(int depth) {
    long[] bits = full[depth];
    int at = fullAt[depth];
    int from = depth * WORDS;
    long any = 0;
    for (int word = 0; word < WORDS; word++) {
      long mask = masks[from + word] & tagged[from + word] & ~bits[at + word];
      masks[from + WORDS + word] = mask;
      any |= mask;
    }
    return any != 0;
  }

  private boolean subtract(int depth) {
    long[] bits = full[depth];
    int at = fullAt[depth];
    int from = depth * WORDS;
    long any = 0;
    for (int word = 0; word < WORDS; word++) {
      long mask = masks[from + word] & ~(bits[at + word] | tagged[from + word]);
      masks[from + WORDS + word] = mask;
      any |= mask;
    }
    return any != 0;
  }

  /** Looks at the dates of the rows that are left. */
  private void finish(int gained) {
    for (int word = 0; word < WORDS; word++) {
      for (long left = masks[count * WORDS + word]; left != 0; left &= left - 1) {
        finishRow((word << 6) + Long.numberOfTrailingZeros(left), gained);
      }
    }
  }

  private void finishRow(int row, int gained) {
    int units = gained + wanted.freshness().units(wanted.today(), block.updated(row));
    boolean covers = false;
    for (int i = 0; i < count && units >= top.threshold(); i++) {
      if (path[i] != NOT) {
        Wanted.Need need = here[i].wanted();
        int exact = path[i] == BY_LEVEL ? atDates(i, row) : need.tagUnits();
        units += exact - (path[i] == BY_LEVEL ? need.units() : need.tagUnits());
        covers |= need.covers() && exact > 0;
      }
    }
    long high = block.high(row);
    long low = block.low(row);
    if (covers && units >= top.threshold() && !isPoster(high, low)) {
      top.offer(units, turns.of(high, low), high, low);
    }
  }

  private int atDates(int i, int row) {
    Wanted.Need need = here[i].wanted();
    short reached = wanted.start();
    for (int k = 0; k < columns[i].length && reached == wanted.start(); k++) {
      reached = block.endOfStretch(columns[i][k], row, reached);
    }
    int byLevel = need.units(wanted.start(), wanted.end(), reached);
    boolean tag = (tagged[i * WORDS + (row >> 6)] >>> row & 1) != 0;
    return tag ? Math.max(byLevel, need.tagUnits()) : byLevel;
  }

  private boolean isPoster(long high, long low) {
    return high == wanted.poster().getMostSignificantBits()
        && low == wanted.poster().getLeastSignificantBits();
  }
}
