package org.counterpart.matching.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long the index takes to answer, by kind of query, for the dashboards. */
@Singleton
public class QueryTimes {

  /** What the index is asked for. */
  public enum Kind {
    EXPLANATION,
    IMPROVEMENTS,
    TEAMS,
    GAPS,
    UNMET_DEMAND,
    WHAT_IF_OPPORTUNITY,
    WHAT_IF_PARTNER
  }

  private final Map<Kind, Timer> timers = new EnumMap<>(Kind.class);

  @Inject
  QueryTimes(MeterRegistry registry) {
    for (Kind kind : Kind.values()) {
      timers.put(
          kind,
          Timer.builder("matching.query.time")
              .description("Time in which the index answers a query")
              .tag("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .publishPercentileHistogram()
              .register(registry));
    }
  }

  /** Asks, and counts how long it took. */
  public <T> T timed(Kind kind, Supplier<T> query) {
    return timers.get(kind).record(query);
  }
}
