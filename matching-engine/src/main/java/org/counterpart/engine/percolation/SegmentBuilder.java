package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.List;

/** Files opportunities together. Used once. */
final class SegmentBuilder {

  private final List<Filed> rows;
  private final int[] wanted;
  private final Extras extras;
  private final Buckets buckets = new Buckets();
  private int[] numbers;
  private int[] offsets;
  private long[] postings;
  private long[] all;

  /** Of the opportunity at hand: what it asks for, in its order, and what each is worth. */
  private int[] demands = new int[16];

  private int[] units = new int[16];
  private int count;

  /**
   * @param wanted how many opportunities have each demand
   */
  SegmentBuilder(List<Filed> rows, int[] wanted, Extras extras) {
    this.rows = rows;
    this.wanted = wanted;
    this.extras = extras;
  }

  /** Time grows with the numbers and the keys of all rows. */
  Segment build() {
    if (rows.size() > Posting.MOST_ROWS) {
      throw new IllegalStateException("more than " + Posting.MOST_ROWS + " opportunities");
    }
    layOut();
    for (int row = 0; row < rows.size(); row++) {
      int threshold = look(row);
      Keys.forEach(demands, units, count, threshold, buckets::count);
    }
    postings = new long[Math.multiplyExact(buckets.place(), Posting.SIZE)];
    all = new long[Math.multiplyExact(rows.size(), Posting.SIZE)];
    for (int row = 0; row < rows.size(); row++) {
      post(row);
    }
    return new Segment(new RowNumbers(rows), numbers, offsets, buckets, postings, all);
  }

  private void layOut() {
    offsets = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      offsets[row + 1] = Math.addExact(offsets[row], rows.get(row).numbers().length);
    }
    numbers = new int[offsets[rows.size()]];
    for (int row = 0; row < rows.size(); row++) {
      int[] from = rows.get(row).numbers();
      System.arraycopy(from, 0, numbers, offsets[row], from.length);
      sortNeeds(offsets[row]);
    }
  }

  /** Puts what is rarest first; few needs, so by insertion. */
  private void sortNeeds(int at) {
    int first = at + Filed.FIRST_NEED;
    int end = first + Filed.NEED * numbers[at + Filed.NEEDS];
    for (int i = first + Filed.NEED; i < end; i += Filed.NEED) {
      int need = numbers[i];
      int worth = numbers[i + 1];
      int j = i;
      while (j > first && isRarer(need, numbers[j - Filed.NEED])) {
        numbers[j] = numbers[j - Filed.NEED];
        numbers[j + 1] = numbers[j - Filed.NEED + 1];
        j -= Filed.NEED;
      }
      numbers[j] = need;
      numbers[j + 1] = worth;
    }
  }

  private boolean isRarer(int demand, int other) {
    return wanted[demand] != wanted[other] ? wanted[demand] < wanted[other] : demand < other;
  }

  /** Collects the demands of a row and returns what must be covered of them at least. */
  private int look(int row) {
    int at = offsets[row];
    int end = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    count = 0;
    for (int i = at + Filed.FIRST_NEED; i < end; i += Filed.NEED) {
      if (count == 0 || demands[count - 1] != numbers[i]) {
        if (count == demands.length) {
          demands = Arrays.copyOf(demands, 2 * count);
          units = Arrays.copyOf(units, 2 * count);
        }
        demands[count] = numbers[i];
        units[count++] = 0;
      }
      units[count - 1] += numbers[i + 1];
    }
    return numbers[at + Filed.THRESHOLD] - extras.most(numbers[at + Filed.INDUSTRY]);
  }

  private void post(int row) {
    int threshold = look(row);
    int least = Posting.least(demands, units, count, threshold);
    int mine = row * Posting.SIZE;
    all[mine + Posting.WHERE] = Posting.where(offsets[row], row, least);
    all[mine + Posting.ASKED] = Posting.asked(demands, count);
    all[mine + Posting.REQUIRED] = Posting.required(demands, units, count, threshold);
    all[mine + Posting.REACH] = reach(offsets[row]);
    Keys.forEach(
        demands,
        units,
        count,
        threshold,
        key ->
            System.arraycopy(all, mine, postings, buckets.next(key) * Posting.SIZE, Posting.SIZE));
  }

  private long reach(int at) {
    int country = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    int language = country + numbers[at + Filed.COUNTRIES];
    int ecosystem = language + numbers[at + Filed.LANGUAGES];
    int end = ecosystem + numbers[at + Filed.ECOSYSTEMS];
    int kind = numbers[at + Filed.KIND];
    long reach = Reach.time(numbers[at + Filed.START]);
    reach |= kind < 0 ? Reach.ANY_KIND : Reach.kind(kind);
    reach |= country == language ? Reach.ANY_COUNTRY : 0;
    reach |= language == ecosystem ? Reach.ANY_LANGUAGE : 0;
    reach |= ecosystem == end ? Reach.ANY_ECOSYSTEM : 0;
    for (int i = country; i < end; i++) {
      reach |=
          i < language
              ? Reach.country(numbers[i])
              : i < ecosystem ? Reach.language(numbers[i]) : Reach.ecosystem(numbers[i]);
    }
    return reach;
  }
}
