package org.counterpart.profile.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the directory is kept in step with what is stored. */
@ConfigMapping(prefix = "directory")
interface DirectoryConfig {

  /** How often to look for changes between searches, which look for them, too. */
  @WithDefault("1s")
  Duration every();

  /** For how long at least a change is noted; who looks more rarely reads everything anew. */
  @WithDefault("1H")
  Duration keepChanges();

  /** Partners that are read in one statement. */
  @WithDefault("2000")
  int batch();
}
