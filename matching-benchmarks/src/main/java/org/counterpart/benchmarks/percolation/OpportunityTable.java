package org.counterpart.benchmarks.percolation;

import java.util.Arrays;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Question;

/** Open opportunities as columns, the requirements of each side by side. */
final class OpportunityTable {

  private static final int MOST_REQUIREMENTS = 8;

  private final int[] first;
  private int[] features;
  private short[] units;
  private final int[] start;
  private final int[] end;
  private final byte[] country;
  private final byte[] industry;
  private final int today;

  OpportunityTable(Ecosystem ecosystem, int opportunities) {
    first = new int[opportunities + 1];
    features = new int[MOST_REQUIREMENTS * opportunities];
    units = new short[features.length];
    start = new int[opportunities];
    end = new int[opportunities];
    country = new byte[opportunities];
    industry = new byte[opportunities];
    for (int number = 0; number < opportunities; number++) {
      add(number, Question.of(ecosystem.opportunity(number)));
    }
    features = Arrays.copyOf(features, first[opportunities]);
    units = Arrays.copyOf(units, first[opportunities]);
    today = Math.toIntExact(Ecosystem.TODAY.toEpochDay());
  }

  private void add(int number, Question question) {
    int at = first[number];
    for (int need = 0; need < question.features().length; need++) {
      features[at] = question.features()[need];
      units[at++] = (short) question.units()[need];
    }
    first[number + 1] = at;
    start[number] = question.start();
    end[number] = question.end();
    country[number] = (byte) question.country();
    industry[number] = (byte) question.industry();
  }

  int size() {
    return start.length;
  }

  /** The whole score; 0 where the partner may not be considered or covers nothing. */
  int score(int number, Holding holding) {
    int where = country[number];
    if (where != Question.NONE && (holding.profile().countries() >>> where & 1) == 0) {
      return 0;
    }
    int covered = 0;
    for (int at = first[number]; at < first[number + 1]; at++) {
      int until = holding.until(features[at], start[number]);
      if (until > start[number]) {
        covered += Question.unitsUntil(units[at], until, start[number], end[number]);
      }
    }
    return covered == 0 ? 0 : covered + extras(number, holding);
  }

  /** What a partner has beside what it covers. */
  int extras(int number, Holding holding) {
    int what = industry[number];
    boolean same = what != Question.NONE && (holding.profile().industries() >>> what & 1) != 0;
    return (same ? Question.INDUSTRY_UNITS : 0)
        + Question.freshness(holding.profile().updated(), today);
  }

  /** The coverage without which no score reaches {@code floor}. */
  int leastCoverage(int number, int floor) {
    int most = industry[number] == Question.NONE ? 0 : Question.INDUSTRY_UNITS;
    return floor - Question.FRESH_UNITS - most;
  }

  /** How many of its requirements must be held, at least, for a score of {@code floor}. */
  int leastHeld(int number, int floor) {
    int[] sorted = new int[first[number + 1] - first[number]];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = units[first[number] + i];
    }
    Arrays.sort(sorted);
    int left = leastCoverage(number, floor);
    int held = 0;
    while (left > 0 && held < sorted.length) {
      left -= sorted[sorted.length - 1 - held++];
    }
    return Math.max(1, held);
  }

  /** The features that it asks for. */
  int[] features(int number) {
    return Arrays.copyOfRange(features, first[number], first[number + 1]);
  }

  /** The only country that counts, or {@link Question#NONE}. */
  int country(int number) {
    return country[number];
  }

  long bytes() {
    return 4L * first.length + 6L * features.length + 10L * start.length;
  }
}
