package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.List;

/** Files opportunities together. Used once. */
final class SegmentBuilder {

  private final List<Filed> rows;
  private final int[] wanted;
  private final Buckets buckets = new Buckets();
  private int[] numbers;
  private int[] offsets;
  private int[] postings;
  private long[] filters;

  /** Of the opportunity at hand: its competencies in their order, and what each is worth. */
  private int[] competencies = new int[16];

  private int[] units = new int[16];
  private int count;

  /**
   * @param wanted how many opportunities want each competency
   */
  SegmentBuilder(List<Filed> rows, int[] wanted) {
    this.rows = rows;
    this.wanted = wanted;
  }

  /** Time grows with the numbers and the keys of all rows. */
  Segment build() {
    layOut();
    for (int row = 0; row < rows.size(); row++) {
      int threshold = look(row);
      Keys.forEach(competencies, units, count, threshold, buckets::count);
    }
    postings = new int[buckets.place()];
    filters = new long[2 * postings.length];
    for (int row = 0; row < rows.size(); row++) {
      post(row);
    }
    return new Segment(new RowNumbers(rows), numbers, offsets, buckets, postings, filters);
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

  private boolean isRarer(int need, int other) {
    int competency = Filed.competency(need);
    int another = Filed.competency(other);
    return wanted[competency] != wanted[another]
        ? wanted[competency] < wanted[another]
        : competency < another;
  }

  /** Collects the competencies of a row and returns its threshold. */
  private int look(int row) {
    int at = offsets[row];
    int end = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    count = 0;
    for (int i = at + Filed.FIRST_NEED; i < end; i += Filed.NEED) {
      int competency = Filed.competency(numbers[i]);
      if (count == 0 || competencies[count - 1] != competency) {
        if (count == competencies.length) {
          competencies = Arrays.copyOf(competencies, 2 * count);
          units = Arrays.copyOf(units, 2 * count);
        }
        competencies[count] = competency;
        units[count++] = 0;
      }
      units[count - 1] += numbers[i + 1];
    }
    return numbers[at + Filed.THRESHOLD];
  }

  private void post(int row) {
    int threshold = look(row);
    long signature = 0;
    for (int i = 0; i < count; i++) {
      signature |= 1L << competencies[i];
    }
    int posting = least(threshold) << Segment.ROW_BITS | row;
    long bits = signature;
    long reach = reach(offsets[row]);
    Keys.forEach(
        competencies,
        units,
        count,
        threshold,
        key -> {
          int at = buckets.next(key);
          postings[at] = posting;
          filters[2 * at] = bits;
          filters[2 * at + 1] = reach;
        });
  }

  /** How many bits of the signature a partner has at least that reaches the threshold. */
  private int least(int threshold) {
    int[] worth = new int[Long.SIZE];
    for (int i = 0; i < count; i++) {
      worth[competencies[i] % Long.SIZE] += units[i];
    }
    Arrays.sort(worth);
    int least = 0;
    int sum = 0;
    while (sum < threshold && least < Long.SIZE) {
      sum += worth[Long.SIZE - 1 - least++];
    }
    return Math.min(least, Segment.MOST_LEAST);
  }

  private long reach(int at) {
    int country = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    int language = country + numbers[at + Filed.COUNTRIES];
    int ecosystem = language + numbers[at + Filed.LANGUAGES];
    int end = ecosystem + numbers[at + Filed.ECOSYSTEMS];
    int kind = numbers[at + Filed.KIND];
    long reach = kind < 0 ? Reach.ANY_KIND : Reach.kind(kind);
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
