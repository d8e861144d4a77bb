package org.counterpart.rest.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much each caller may ask for. */
@ConfigMapping(prefix = "rest.rate-limit")
public interface RateLimitConfig {
  /** The most requests that a caller can send at once, and in each period. */
  @WithDefault("6000")
  int requests();

  /** The period, at least a second. */
  @WithDefault("1M")
  Duration per();

  /** How many callers are remembered; whoever was not seen for longest is forgotten first. */
  @WithDefault("100000")
  int callers();
}
