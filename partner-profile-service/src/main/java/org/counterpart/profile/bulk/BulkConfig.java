package org.counterpart.profile.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Sizes of the bulk import and export. */
@ConfigMapping(prefix = "bulk")
interface BulkConfig {

  /** Records that are stored in one transaction. */
  @WithDefault("250")
  int batch();

  /** Batches of one import that are stored side by side; each takes a connection and a thread. */
  @WithDefault("3")
  int parallel();

  /** Characters of records that are stored in one transaction; bounds the memory of an import. */
  @WithDefault("4000000")
  int batchCharacters();

  /** Bytes of one line. */
  @WithDefault("2097152")
  int lineBytes();

  /** PostgreSQL's statistics are gathered after an import that has created so many partners. */
  @WithDefault("10000")
  int statisticsAfter();

  /** When an import that the database's being away has ended is to be sent again. */
  @WithDefault("30S")
  Duration retryAfter();
}
