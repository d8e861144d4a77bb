package org.counterpart.benchmarks.directory;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Values of which the first are popular and most are rare. */
final class Skewed {
  /** Of 20 values the first is drawn by 37 in a hundred, of 5,000 by six. */
  private static final double SKEW = 3;

  private final List<String> values;

  Skewed(List<String> values) {
    this.values = List.copyOf(values);
  }

  static Skewed numbered(int count, IntFunction<String> name) {
    return new Skewed(IntStream.range(0, count).mapToObj(name).toList());
  }

  String draw(Random random) {
    return values.get((int) (values.size() * Math.pow(random.nextDouble(), SKEW)));
  }

  /** Up to so many different ones. */
  List<String> some(int most, Random random) {
    return random.ints(random.nextInt(most + 1)).mapToObj(_ -> draw(random)).distinct().toList();
  }

  /** One of the ten most frequent. */
  String popular(Random random) {
    return values.get(random.nextInt(Math.min(10, values.size())));
  }

  /** One of the rarer half. */
  String rare(Random random) {
    var half = values.size() / 2;
    return values.get(half + random.nextInt(values.size() - half));
  }
}
