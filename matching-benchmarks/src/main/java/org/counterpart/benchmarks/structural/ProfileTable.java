package org.counterpart.benchmarks.structural;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;

/** Profiles as columns, each row's stretches side by side. */
public final class ProfileTable {

  private final int[] numbers;
  private final int[] first;
  private final short[] updated;
  private final long[] countries;
  private final int[] industries;
  private int[] features;
  private int[] from;
  private int[] until;

  /**
   * @param numbers of the partners in the order of rows
   */
  ProfileTable(Ecosystem ecosystem, int[] numbers) {
    this.numbers = numbers;
    int rows = numbers.length;
    first = new int[rows + 1];
    updated = new short[rows];
    countries = new long[rows];
    industries = new int[rows];
    grow(8 * rows);
    for (int row = 0; row < rows; row++) {
      add(row, Profile.of(ecosystem.partner(numbers[row])));
    }
    grow(first[rows]);
  }

  private void add(int row, Profile profile) {
    int at = first[row];
    int length = profile.features().length;
    if (at + length > features.length) {
      grow(2 * (at + length));
    }
    System.arraycopy(profile.features(), 0, features, at, length);
    System.arraycopy(profile.from(), 0, from, at, length);
    System.arraycopy(profile.until(), 0, until, at, length);
    updated[row] = (short) profile.updated();
    countries[row] = profile.countries();
    industries[row] = (int) profile.industries();
    first[row + 1] = at + length;
  }

  private void grow(int length) {
    features = features == null ? new int[length] : Arrays.copyOf(features, length);
    from = from == null ? new int[length] : Arrays.copyOf(from, length);
    until = until == null ? new int[length] : Arrays.copyOf(until, length);
  }

  /** Rows in the order of the partners' numbers. */
  public static ProfileTable inOrder(Ecosystem ecosystem) {
    int[] numbers = IntStream.range(0, ecosystem.scale().partners()).toArray();
    return new ProfileTable(ecosystem, numbers);
  }

  /** Rows that hold the same lie side by side, the most frequent features first. */
  static ProfileTable sorted(Ecosystem ecosystem) {
    int[][] keys = new int[ecosystem.scale().partners()][];
    for (int number = 0; number < keys.length; number++) {
      keys[number] = Profile.of(ecosystem.partner(number)).features();
    }
    int[] numbers =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparing((Integer number) -> keys[number], Arrays::compare))
            .mapToInt(Integer::intValue)
            .toArray();
    return new ProfileTable(ecosystem, numbers);
  }

  public int rows() {
    return updated.length;
  }

  /** Which partner is in a row. */
  public int number(int row) {
    return numbers[row];
  }

  public boolean isAdmitted(int row, Question question) {
    return question.admits(countries[row]);
  }

  /** What a row covers, by a loop over what it holds; {@code needs} gives each feature's number. */
  int coverage(int row, Question question, Needs needs) {
    int units = 0;
    for (int at = first[row]; at < first[row + 1]; at++) {
      int need = needs.of(features[at]);
      if (need != Question.NONE) {
        units += question.unitsOf(need, from[at], until[at]);
      }
    }
    return units;
  }

  /**
   * What a row covers on the project's first day.
   *
   * @param bits for each feature those that it stands for
   */
  public int covered(int row, Question question, int[] bits) {
    int covered = 0;
    for (int at = first[row]; at < first[row + 1]; at++) {
      int bit = bits[features[at]];
      if (bit != 0 && from[at] <= question.start() && until[at] > question.start()) {
        covered |= bit;
      }
    }
    return covered;
  }

  /** What a row has beside what it covers. */
  int extras(int row, Question question) {
    return question.industryUnits(industries[row]) + question.freshness(updated[row]);
  }

  int features(int row) {
    return first[row + 1] - first[row];
  }

  int feature(int row, int nth) {
    return features[first[row] + nth];
  }

  long countries(int row) {
    return countries[row];
  }

  public long bytes() {
    return 4L * first.length + (4L + 2 + 8 + 4) * updated.length + 12L * features.length;
  }
}
