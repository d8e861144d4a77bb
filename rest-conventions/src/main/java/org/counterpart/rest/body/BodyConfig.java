package org.counterpart.rest.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a request's body may be. */
@ConfigMapping(prefix = "rest")
public interface BodyConfig {
  /** For ordinary operations, which hold the whole body in memory. */
  @WithDefault("1M")
  MemorySize bodyLimit();

  /** For {@link LargeBody} operations, which stream; the server's own limit has to be as large. */
  @WithDefault("512M")
  MemorySize largeBodyLimit();
}
