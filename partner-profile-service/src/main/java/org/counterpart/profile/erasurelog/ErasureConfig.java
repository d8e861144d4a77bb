package org.counterpart.profile.erasurelog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What erasing rests on. */
@ConfigMapping(prefix = "erasure")
public interface ErasureConfig {
  /** Shorter secrets can be guessed. */
  int SHORTEST = 32;

  /**
   * The secret behind the hashes of erased external ids. With another one an import brings erased
   * partners back.
   */
  Optional<String> secretKey();

  /** Who must have reported before an erasure is complete. */
  @WithDefault("partner-profile-service,opportunity-service,matching-service,notification-service")
  Set<String> services();

  /** How often it is looked for what is left to do. */
  @WithDefault("1s")
  Duration every();

  /** After so long Kafka has compacted what a tombstone has replaced. */
  @WithDefault("24H")
  Duration compacted();

  /** After so long a fact is gone: the retention of its topic and of a segment. */
  @WithDefault("31D")
  Duration facts();

  /** After so long a dead letter is gone. */
  @WithDefault("8D")
  Duration deadLetters();

  /** After so long the segment of a topic of people may be closed by another record. */
  @WithDefault("12H")
  Duration segment();

  /**
   * The secret.
   *
   * @throws IllegalStateException where it is missing or too short
   */
  default String requiredKey() {
    return secretKey()
        .filter(key -> key.length() >= SHORTEST)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Set ERASURE_SECRET_KEY (erasure.secret-key) to a secret of at least "
                        + SHORTEST
                        + " characters, and keep it: with another one an import brings erased"
                        + " partners back."));
  }
}
