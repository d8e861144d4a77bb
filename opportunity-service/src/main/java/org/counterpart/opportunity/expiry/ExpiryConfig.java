package org.counterpart.opportunity.expiry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the expiry works; {@code expiry.every} says how often, {@code off} never. */
@ConfigMapping(prefix = "expiry")
interface ExpiryConfig {
  /**
   * How often it looks: a duration, or {@code off}. A minute late after midnight is early enough.
   */
  @WithDefault("60s")
  String every();

  /** How many opportunities one transaction takes. */
  @WithDefault("100")
  int batch();
}
