package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the kernel adds up for a query, with small whole weights: for each need those with a level,
 * at some time, that may be enough, and those with the tag. Weights are rounded up, so that a sum
 * is never below what a row has.
 */
final class Lanes {

  /** With more needs than this the last ones, which weigh least, are taken as met by everybody. */
  private static final int MOST_NEEDS = 80;

  private final StructuralSnapshot snapshot;
  private final Kernel kernel;
  private final List<Lane> lanes = new ArrayList<>();
  private final boolean reachNobody;

  /** What is not added up, and may be there all the same. */
  private final int rest;

  /** The most that can be reached without anything that the project lacks; 0 where that does. */
  private final int welcome;

  /** What a unit is in the kernel's numbers. */
  private final double scale;

  /** The lanes of a chunk that have a bitmap there. */
  private final long[][] bitmaps;

  private final int[] weights;
  private final int[] units;
  private final boolean[] covers;
  private int dense;

  /** The lanes of a chunk that have a list, and how far it has been read. */
  private final List<Listed> listed = new ArrayList<>();

  private int lists;

  /** How many lanes have somebody in the line. */
  private int count;

  Lanes(Wanted wanted, StructuralSnapshot snapshot, Kernel kernel) {
    this.snapshot = snapshot;
    this.kernel = kernel;
    List<Wanted.Need> needs = wanted.needs();
    List<Wanted.Need> considered = needs.subList(0, Math.min(MOST_NEEDS, needs.size()));
    int whole = considered.stream().mapToInt(Wanted.Need::units).sum();
    rest = needs.stream().skip(MOST_NEEDS).mapToInt(Wanted.Need::units).sum();
    // Each weight may be one more for being rounded up.
    scale = (Kernel.MOST - 2.0 * considered.size()) / Math.max(1, whole);
    considered.forEach(this::add);
    reachNobody = rest == 0 && lanes.stream().noneMatch(Lane::covers);
    welcome =
        rest > 0 ? 0 : lanes.stream().filter(lane -> !lane.covers()).mapToInt(Lane::weight).sum();
    bitmaps = new long[lanes.size()][];
    weights = new int[lanes.size()];
    units = new int[lanes.size()];
    covers = new boolean[lanes.size()];
  }

  /** Who has the tag or a level has as much as the tag gives, and with a level the rest of it. */
  private void add(Wanted.Need need) {
    Column level = column(need.level());
    Column tag = column(need.tag());
    int byTag = tag == Column.NONE ? 0 : need.tagUnits();
    if (byTag > 0) {
      lanes.add(new Lane(tag, byTag, weight(byTag), need.covers(), level));
    }
    if (need.units() > byTag && level != Column.NONE) {
      int more = need.units() - byTag;
      lanes.add(new Lane(level, more, weight(more), need.covers(), Column.NONE));
    }
  }

  private Column column(int feature) {
    Column column = snapshot.column(feature);
    return column == null ? Column.NONE : column;
  }

  private int weight(int ofUnits) {
    return (int) Math.ceil(ofUnits * scale);
  }

  /** Whether nobody has anything that the project lacks. */
  boolean reachNobody() {
    return reachNobody;
  }

  /** The least sum with which something of {@code units} can be; above the most for nothing. */
  int least(int ofUnits) {
    // Who has none of what is considered may have something that is not.
    int nothing = rest == 0 ? 1 : 0;
    // Just below the next whole number, lest an error in the last place takes somebody away.
    return Math.clamp((int) ((ofUnits - rest) * scale + 0.999), nothing, Kernel.MOST + 1);
  }

  /** Everything that is added up, by whole lines. */
  Lines lines() {
    return new Lines(lanes, snapshot.lineLongs(), kernel);
  }

  /** Turns to a chunk, whose lines are then looked at. */
  void turnTo(int chunk) {
    lists = 0;
    dense = 0;
    for (Lane lane : lanes) {
      long[] words = lane.words(chunk);
      if (words != null) {
        bitmaps[dense] = words;
        weights[dense] = lane.weight();
        covers[dense] = lane.covers();
        units[dense++] = lane.units();
      } else if (lane.list(chunk).length > 0) {
        if (lists == listed.size()) {
          listed.add(new Listed());
        }
        listed.get(lists++).turnTo(lane, lane.list(chunk));
      }
    }
  }

  /**
   * Turns to a line of the chunk.
   *
   * @param line greater than the one before, since the chunk was turned to
   */
  void turnToLine(int line) {
    count = dense;
    for (int i = 0; i < lists; i++) {
      Listed list = listed.get(i);
      if (list.turnTo(line)) {
        bitmaps[count] = list.words();
        weights[count] = list.lane().weight();
        covers[count] = list.lane().covers();
        units[count++] = list.lane().units();
      }
    }
  }

  /**
   * Writes which rows of the line have at least some sum.
   *
   * @param least as {@link #least} tells
   */
  void reach(int line, int least, long[] rows) {
    if (least > Kernel.MOST) {
      Arrays.fill(rows, 0);
    } else if (least == 0) {
      Arrays.fill(rows, -1);
    } else {
      kernel.reach(bitmaps, weights, count, line * Chunk.LINE, least, rows);
      if (least <= welcome) {
        keepCovering(line, rows);
      }
    }
  }

  private void keepCovering(int line, long[] rows) {
    for (int word = 0; word < Chunk.LINE; word++) {
      long covering = 0;
      for (int i = 0; i < count; i++) {
        covering |= covers[i] ? bitmaps[i][line * Chunk.LINE + word] : 0;
      }
      rows[word] &= covering;
    }
  }

  /**
   * What a row has at most.
   *
   * @param row of the line, counted from the chunk's beginning
   */
  int units(int row) {
    int sum = rest;
    for (int i = 0; i < count; i++) {
      sum += (bitmaps[i][row / Column.WORD] >>> row & 1) == 0 ? 0 : units[i];
    }
    return sum;
  }
}
