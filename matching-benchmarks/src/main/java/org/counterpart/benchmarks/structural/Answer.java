package org.counterpart.benchmarks.structural;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The best partners for a question, best first.
 *
 * @param units their scores, in units of 2<sup>-16</sup>
 * @param partners their numbers, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by agreesWith only
public record Answer(int[] units, int[] partners) {

  /**
   * Whether the scores are the same, and so are the partners but for those with the last score,
   * among whom another order may have left others out.
   */
  public boolean agreesWith(Answer other) {
    return Arrays.equals(units, other.units) && beforeLast().equals(other.beforeLast());
  }

  private Set<Integer> beforeLast() {
    return IntStream.range(0, units.length)
        .filter(i -> units[i] > units[units.length - 1])
        .mapToObj(i -> partners[i])
        .collect(Collectors.toSet());
  }
}
