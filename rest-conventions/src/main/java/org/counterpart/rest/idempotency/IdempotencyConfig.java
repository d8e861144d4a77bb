package org.counterpart.rest.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept, and how long a duplicate waits for the first. */
@ConfigMapping(prefix = "rest.idempotency")
public interface IdempotencyConfig {
  /** At least a day, so that a client that was down overnight can still repeat its request. */
  @WithDefault("48H")
  Duration retention();

  /** How often expired answers are deleted. */
  @WithDefault("1H")
  Duration cleanup();

  /** How long a concurrent duplicate waits before it is told to come back. */
  @WithDefault("10S")
  Duration patience();
}
