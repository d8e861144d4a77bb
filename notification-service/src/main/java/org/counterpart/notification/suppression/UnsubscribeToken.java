package org.counterpart.notification.suppression;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.link.SignedToken;

/**
 * What an unsubscribe link carries: whose mail it stops, as the hash of the address. It still works
 * when everything else about the recipient is erased.
 */
public final class UnsubscribeToken {
  /** Longer than anybody keeps mail that may be unsubscribed from: RFC 8058 sets no limit. */
  static final Duration VALID = Duration.ofDays(2 * 365);

  private final SignedToken token;

  /**
   * Signs and checks with a secret.
   *
   * @param secret at least 32 characters
   */
  public UnsubscribeToken(String secret) {
    this.token = new SignedToken(secret, "unsubscribe", AddressHash.SIZE, VALID);
  }

  /** The token for a recipient; the same all day long. */
  public String issue(AddressHash recipient, Instant now) {
    return token.issue(recipient.bytes(), now);
  }

  /** Whose token it is; empty where it is not one of ours, or is no longer valid. */
  public Optional<AddressHash> read(String text, Instant now) {
    return token.read(text, now).map(AddressHash::new);
  }
}
