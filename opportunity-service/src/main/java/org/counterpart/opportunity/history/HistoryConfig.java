package org.counterpart.opportunity.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long it is known who did what. */
@ConfigMapping(prefix = "history")
interface HistoryConfig {

  /** How long an entry is kept. */
  @WithDefault("P24M")
  Period retention();

  /** How often it is looked for entries that are older. */
  @WithDefault("1h")
  Duration every();

  /** Entries that are deleted in one transaction. */
  @WithDefault("5000")
  int batch();
}
