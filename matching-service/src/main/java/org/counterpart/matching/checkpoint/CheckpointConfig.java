package org.counterpart.matching.checkpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** Where the index is kept over a restart, and how often. */
@ConfigMapping(prefix = "matching.checkpoint")
public interface CheckpointConfig {

  /** A directory of this instance alone, which outlives it. Without one nothing is kept. */
  Optional<Path> directory();

  /** The least time from one checkpoint to the next. */
  @DurationMin(seconds = 1)
  @WithDefault("PT10M")
  Duration interval();
}
