package org.counterpart.profile.freshness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When it is looked for profiles that nobody has touched for a year. */
@ConfigMapping(prefix = "freshness")
interface FreshnessConfig {

  /** How often to look, such as 10m; off for never. */
  @WithDefault("10m")
  String every();

  /** Partners that are asked in one transaction. */
  @WithDefault("100")
  int batch();
}
