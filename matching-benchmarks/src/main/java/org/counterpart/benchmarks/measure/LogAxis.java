package org.counterpart.benchmarks.measure;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places numbers by their logarithm.
 *
 * @param least a power of ten
 * @param most a larger power of ten
 * @param from where {@code least} is
 * @param to where {@code most} is
 */
record LogAxis(double least, double most, double from, double to) {

  /** One whose ends are the powers of ten around some numbers, all above 0. */
  static LogAxis around(DoubleStream numbers, double from, double to) {
    DoubleSummaryStatistics range = numbers.summaryStatistics();
    double least = Math.floor(Math.log10(range.getMin()));
    double most = Math.max(least + 1, Math.ceil(Math.log10(range.getMax())));
    return new LogAxis(Math.pow(10, least), Math.pow(10, most), from, to);
  }

  double at(double number) {
    return from + (to - from) * Math.log(number / least) / Math.log(most / least);
  }

  /** The powers of ten on it. */
  List<Double> powers() {
    int count = (int) Math.round(Math.log10(most / least));
    return IntStream.rangeClosed(0, count).mapToObj(nth -> least * Math.pow(10, nth)).toList();
  }
}
