package org.counterpart.notification.address;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key of this installation. */
@ConfigMapping(prefix = "notification")
public interface AddressConfig {
  /** Shorter secrets can be guessed. */
  int SHORTEST = 32;

  /**
   * The secret behind the hashes of addresses and the signatures of unsubscribe links. It must stay
   * the same for as long as suppressions and links are to hold.
   */
  Optional<String> secretKey();

  /**
   * The secret.
   *
   * @throws IllegalStateException where it is missing or too short
   */
  default String required() {
    return secretKey()
        .filter(key -> key.length() >= SHORTEST)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Set NOTIFICATION_SECRET_KEY (notification.secret-key) to a secret of at least "
                        + SHORTEST
                        + " characters, and keep it: unsubscribe links and suppressions depend"
                        + " on it."));
  }
}
