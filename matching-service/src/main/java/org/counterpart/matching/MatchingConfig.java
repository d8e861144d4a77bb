package org.counterpart.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Who is told of an opportunity, and at which pace the log is read. */
@ConfigMapping(prefix = "matching")
public interface MatchingConfig {

  /** Who is told. Not named as in the configuration: every object has a {@code notify} already. */
  @WithName("notify")
  Notified notified();

  Log log();

  /** Who is told. */
  interface Notified {

    /** So many of the best are told when an opportunity is posted or amended. */
    @Min(1)
    @Max(1000)
    @WithDefault("10")
    int best();

    /** The least score with which anybody is told; 0 to 1. */
    @DecimalMin("0")
    @DecimalMax("1")
    @WithDefault("0.05")
    double floor();

    /** No opportunity is told to more than so many, those that come late included. */
    @Min(1)
    @Max(10000)
    @WithDefault("30")
    int most();
  }

  /** How the log is read. */
  interface Log {

    /** Records that are matched and committed together: fewer are told sooner, more cost less. */
    @Min(1)
    @WithDefault("50")
    int batch();

    /** How long a poll waits for records. */
    @WithDefault("250ms")
    Duration poll();

    /** How long the worker waits for the index to reach a record before it starts over. */
    @WithDefault("30s")
    Duration indexPatience();

    /** How often an instance that does not work tries to become the one that does. */
    @WithDefault("1s")
    Duration leadInterval();

    @WithDefault("200ms")
    Duration minBackoff();

    @WithDefault("10s")
    Duration maxBackoff();

    /** How long a shutdown waits for the batch in hand. */
    @WithDefault("10s")
    Duration shutdownTimeout();
  }
}
