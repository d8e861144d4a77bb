package org.counterpart.profile.levelchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When levels are looked at because time has passed. */
@ConfigMapping(prefix = "level-changes")
interface LevelChangeConfig {

  /** How often to look whether a new day (UTC) has begun. */
  @WithDefault("30s")
  Duration every();

  /** Partners that are looked at in one transaction. */
  @WithDefault("100")
  int batch();
}
