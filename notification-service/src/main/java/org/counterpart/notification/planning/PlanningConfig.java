package org.counterpart.notification.planning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How matches become deliveries. */
@ConfigMapping(prefix = "planning")
public interface PlanningConfig {

  /** How often waiting matches are looked at even if nothing seems to have arrived. */
  @WithDefault("2s")
  Duration poll();

  /** The least time between two such looks: what arrives together is looked at together. */
  @WithDefault("20ms")
  Duration pause();

  /** How long a match waits for the name of who posted before the mail does without it. */
  @WithDefault("10s")
  Duration posterPatience();
}
