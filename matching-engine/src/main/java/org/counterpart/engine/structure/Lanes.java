package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the kernel adds up for a query, with small whole weights: for each need those with a level,
 * at some time, that may be enough, and those with the tag; and how recent a profile is. Weights
 * are rounded up, so that a sum is never below what a row has.
 */
final class Lanes {

  /** With more needs than this the last ones, which weigh least, are taken as met by everybody. */
  private static final int MOST_NEEDS = 80;

  private final StructuralSnapshot snapshot;
  private final Kernel kernel;
  private final List<Lane> lanes = new ArrayList<>();

  /** How many of them, the first ones, are something that the project lacks. */
  private final int covering;

  private final boolean reachNobody;
  private final int whole;
  private final int rest;
  private final int scale;
  private final long[][] bitmaps;
  private final int[] weights;
  private int count;
  private final long[] covered = new long[Chunk.PARTS];

  /** Columns that are made for a chunk: parts, and rows, by lane. */
  private final long[][] madeParts;

  private final long[][] madeWords;

  /** The lists of a chunk, their weights, and how far they have been read. */
  private final char[][] lists;

  private final int[] listWeights;
  private final int[] read;
  private int listCount;

  Lanes(Wanted wanted, StructuralSnapshot snapshot, Kernel kernel) {
    this.snapshot = snapshot;
    this.kernel = kernel;
    List<Wanted.Need> needs = wanted.needs();
    int all = needs.stream().mapToInt(Wanted.Need::units).sum();
    whole = all + wanted.freshness().units();
    rest = wanted.stale() + needs.stream().skip(MOST_NEEDS).mapToInt(Wanted.Need::units).sum();
    List<Wanted.Need> considered = needs.subList(0, Math.min(MOST_NEEDS, needs.size()));
    // Each weight may be one more for being rounded up.
    scale = Kernel.MOST - 2 * considered.size() - wanted.recent().size();
    considered.stream().filter(Wanted.Need::covers).forEach(this::add);
    covering = needs.size() > MOST_NEEDS ? 0 : lanes.size();
    reachNobody = needs.size() <= MOST_NEEDS && lanes.isEmpty();
    considered.stream().filter(need -> !need.covers()).forEach(this::add);
    for (Wanted.Recent recent : wanted.recent()) {
      lanes.add(new Lane(column(recent.feature()), scaled(recent.units())));
    }
    bitmaps = new long[lanes.size()][];
    weights = new int[lanes.size()];
    madeParts = new long[lanes.size()][];
    madeWords = new long[lanes.size()][];
    lists = new char[lanes.size()][];
    listWeights = new int[lanes.size()];
    read = new int[lanes.size()];
  }

  /** Who has the tag or a level has as much as the tag gives, and with a level the rest of it. */
  private void add(Wanted.Need need) {
    Column level = column(need.level());
    Column tag = column(need.tag());
    int byTag = tag == Column.NONE ? 0 : need.tagUnits();
    if (byTag > 0) {
      lanes.add(new Lane(tag, scaled(byTag), level));
    }
    if (need.units() > byTag && level != Column.NONE) {
      lanes.add(new Lane(level, scaled(need.units() - byTag)));
    }
  }

  private Column column(int feature) {
    Column column = snapshot.column(feature);
    return column == null ? Column.NONE : column;
  }

  private int scaled(int units) {
    return (int) Math.ceilDiv((long) units * scale, whole);
  }

  /** Whether nobody has anything that the project lacks. */
  boolean reachNobody() {
    return reachNobody;
  }

  /** The least sum with which something of {@code units} can be; above the most for nothing. */
  int least(int units) {
    // Who has none of what is considered may have something that is not.
    int nothing = covering == 0 ? 0 : 1;
    return Math.clamp(Math.ceilDiv((long) (units - rest) * scale, whole), nothing, Kernel.MOST + 1);
  }

  /** The parts of a chunk with a row that has something which the project lacks. */
  long[] covering(int chunk) {
    Arrays.fill(covered, covering == 0 ? -1 : 0);
    for (int i = 0; i < covering; i++) {
      lanes.get(i).column().orParts(chunk, covered);
      lanes.get(i).or().orParts(chunk, covered);
    }
    return covered;
  }

  /** Writes the sums of all parts of a chunk, from {@code at}. */
  void sumParts(int chunk, byte[] sums, int at) {
    turn(chunk, true);
    kernel.sum(bitmaps, weights, count, 0, sums, at, Chunk.PARTS);
    for (int i = 0; i < listCount; i++) {
      int before = -1;
      for (char row : lists[i]) {
        int part = row / Column.PART;
        sums[at + part] += part == before ? 0 : (byte) listWeights[i];
        before = part;
      }
    }
  }

  /** Turns to a chunk, whose lines are then added up. */
  void turnTo(int chunk) {
    turn(chunk, false);
  }

  private void turn(int chunk, boolean byParts) {
    count = 0;
    listCount = 0;
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      Chunk dense = lane.column().chunk(chunk);
      if (!lane.isPlain()) {
        bitmaps[count] = byParts ? madeParts(i, chunk) : madeWords(i, chunk);
        weights[count++] = lane.weight();
      } else if (dense != null) {
        bitmaps[count] = byParts ? dense.parts() : dense.words();
        weights[count++] = lane.weight();
      } else if (lane.column().list(chunk).length > 0) {
        lists[listCount] = lane.column().list(chunk);
        read[listCount] = 0;
        listWeights[listCount++] = lane.weight();
      }
    }
  }

  private long[] madeParts(int lane, int chunk) {
    madeParts[lane] = emptied(madeParts[lane], Chunk.PARTS);
    lanes.get(lane).column().orParts(chunk, madeParts[lane]);
    lanes.get(lane).or().orParts(chunk, madeParts[lane]);
    return madeParts[lane];
  }

  private long[] madeWords(int lane, int chunk) {
    madeWords[lane] = emptied(madeWords[lane], Chunk.WORDS);
    lanes.get(lane).column().orWords(chunk, madeWords[lane]);
    lanes.get(lane).or().orWords(chunk, madeWords[lane]);
    return madeWords[lane];
  }

  private static long[] emptied(long[] bits, int length) {
    if (bits == null) {
      return new long[length];
    }
    Arrays.fill(bits, 0);
    return bits;
  }

  /** Asks memory for a line; returns something of it. */
  long ask(int line) {
    long any = 0;
    for (int i = 0; i < count; i++) {
      any |= bitmaps[i][line * Chunk.LINE];
    }
    return any;
  }

  /**
   * Writes the sums of all rows of a line of the chunk.
   *
   * @param line greater than the one before, since the chunk was turned to
   */
  void sumLine(int line, byte[] sums) {
    kernel.sum(bitmaps, weights, count, line * Chunk.LINE, sums, 0, Chunk.LINE);
    int first = line * Chunk.LINE * Column.WORD;
    for (int i = 0; i < listCount; i++) {
      char[] list = lists[i];
      int at = read[i];
      while (at < list.length && list[at] < first) {
        at++;
      }
      for (; at < list.length && list[at] < first + sums.length; at++) {
        sums[list[at] - first] += (byte) listWeights[i];
      }
      read[i] = at;
    }
  }
}
