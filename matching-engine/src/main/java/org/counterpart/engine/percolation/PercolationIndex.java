package org.counterpart.engine.percolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Weights;

/**
 * Open opportunities, filed so that a partner finds those it fits. One thread at a time changes it;
 * what it has changed becomes visible with {@link #publish}, all at once, as a snapshot that never
 * changes.
 *
 * <p>What is new forms a segment of its own, and a segment is filed again together with what came
 * later as soon as that is an eighth of it: an opportunity is filed some ten times over while a
 * million come one by one, and once when they come together.
 */
public final class PercolationIndex {

  private static final int GROWTH = 8;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Weights weights;
  private final Map<UUID, Filed> fresh = new LinkedHashMap<>();
  private List<Part> parts = List.of();

  /** How often each demand is made. */
  private int[] wanted = new int[64];

  private boolean changed;
  private PercolationSnapshot snapshot;

  /**
   * A segment and who is left of it.
   *
   * @param live a bit for each row
   * @param owned whether no snapshot has the bits
   */
  @SuppressWarnings("ArrayRecordComponent") // copied before it is written; never compared
  record Part(Segment segment, long[] live, int count, boolean owned) {

    Part without(int row) {
      long[] left = owned ? live : live.clone();
      left[row >>> 6] &= ~(1L << row);
      return new Part(segment, left, count - 1, true);
    }

    boolean has(int row) {
      return row >= 0 && (live[row >>> 6] >>> row & 1) != 0;
    }

    Part published() {
      return new Part(segment, live, count, false);
    }
  }

  /**
   * @param weights by which is judged
   */
  public PercolationIndex(Weights weights) {
    this.weights = weights;
    snapshot = new PercolationSnapshot(parts, 0, vocabulary, weights);
  }

  /**
   * Adds an opportunity, or replaces the one of its id.
   *
   * @param threshold the least structural score of a partner that fits, in units of
   *     2<sup>-16</sup>: coverage, industry and freshness; whoever covers anything reaches 0
   */
  public void put(Opportunity opportunity, int threshold) {
    remove(opportunity.id());
    Filed filed = Filed.of(opportunity, threshold, weights, vocabulary);
    fresh.put(filed.id(), filed);
    count(filed, 1);
    changed = true;
  }

  /**
   * Takes an opportunity out.
   *
   * @return whether it was there
   */
  public boolean remove(UUID id) {
    Filed gone = fresh.remove(id);
    for (int i = 0; i < parts.size() && gone == null; i++) {
      Part part = parts.get(i);
      int row = part.segment().find(id);
      if (part.has(row)) {
        gone = part.segment().row(row);
        parts = new ArrayList<>(parts);
        parts.set(i, part.without(row));
      }
    }
    if (gone == null) {
      return false;
    }
    count(gone, -1);
    changed = true;
    return true;
  }

  private void count(Filed filed, int change) {
    int demands = vocabulary.competencies().count() * EnumNumbers.ASKED;
    if (demands > wanted.length) {
      wanted = Arrays.copyOf(wanted, 2 * demands);
    }
    for (int i = 0; i < filed.numbers()[Filed.NEEDS]; i++) {
      wanted[filed.numbers()[Filed.FIRST_NEED + Filed.NEED * i]] += change;
    }
  }

  /**
   * Makes the changes since the last time visible. Time grows with what has changed, now and then
   * with all that is there.
   */
  public PercolationSnapshot publish() {
    if (!changed) {
      return snapshot;
    }
    List<Part> all = new ArrayList<>(parts);
    List<Filed> rows = new ArrayList<>(fresh.values());
    while (!all.isEmpty() && isWorthFilingAgain(all.getLast(), rows.size())) {
      addLive(all.removeLast(), rows);
    }
    if (!rows.isEmpty()) {
      all.add(filed(rows));
    }
    fresh.clear();
    changed = false;
    parts = all.stream().map(Part::published).toList();
    snapshot =
        new PercolationSnapshot(parts, vocabulary.competencies().count(), vocabulary, weights);
    return snapshot;
  }

  private static boolean isWorthFilingAgain(Part part, int later) {
    return part.count() <= (long) GROWTH * later || part.count() < part.segment().count() / 2;
  }

  private static void addLive(Part part, List<Filed> rows) {
    for (int row = 0; row < part.segment().count(); row++) {
      if (part.has(row)) {
        rows.add(part.segment().row(row));
      }
    }
  }

  private Part filed(List<Filed> rows) {
    long[] live = new long[(rows.size() + Long.SIZE - 1) / Long.SIZE];
    for (int row = 0; row < rows.size(); row++) {
      live[row >>> 6] |= 1L << row;
    }
    return new Part(
        new SegmentBuilder(rows, wanted, Extras.of(weights)).build(), live, rows.size(), true);
  }

  /** Heap bytes of what was published, object headers and the names of codes left aside. */
  public long bytes() {
    return snapshot.bytes();
  }
}
