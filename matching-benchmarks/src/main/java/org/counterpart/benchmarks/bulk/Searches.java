package org.counterpart.benchmarks.bulk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Percentiles;
import org.counterpart.benchmarks.running.RunningStack;

/** Somebody who asks again and again who would match, and how long the answers take. */
final class Searches {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final RunningStack stack;
  private final Api api;
  private final String question;

  Searches(RunningStack stack, Api api, LocalDate today) {
    this.stack = stack;
    this.api = api;
    question =
        """
        {"title": "Zero trust for a hospital", "teaser": "Twelve sites move to zero trust.",
         "countries": ["DE"], "startDate": "%s", "endDate": "%s",
         "requirements": [{"competency": "mpn:security", "level": "SILVER"}]}
        """
            .formatted(today.plusMonths(2), today.plusMonths(8));
  }

  /** The median, the 99th percentile and the slowest answer within some time. */
  String measure(Duration time) {
    List<Duration> took = new ArrayList<>();
    var end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      var begin = System.nanoTime();
      Api.expect(
          200,
          api.send(
              "POST",
              stack.matching() + "/what-if/opportunities",
              stack.operatorToken(),
              "application/json",
              question));
      took.add(Duration.ofNanos(System.nanoTime() - begin));
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    var percentiles = new Percentiles(took);
    return "p50 %d ms, p99 %d ms, slowest %d ms of %d"
        .formatted(
            percentiles.at(50).toMillis(),
            percentiles.at(99).toMillis(),
            percentiles.at(100).toMillis(),
            took.size());
  }
}
