package org.counterpart.notification.suppression;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.address.KeyedHash;

/**
 * What an unsubscribe link carries: whose mail it stops, as the hash of the address, and a
 * signature. It needs no row to be valid, so it still works when everything else about the
 * recipient is erased. Layout: version, day of issue, address hash, first half of the signature.
 */
public final class UnsubscribeToken {
  /** Longer than anybody keeps mail that may be unsubscribed from: RFC 8058 sets no limit. */
  static final Duration VALID = Duration.ofDays(2 * 365);

  private static final byte VERSION = 1;
  private static final int SIGNATURE_SIZE = 16;
  private static final int SIGNED_SIZE = 1 + Integer.BYTES + AddressHash.SIZE;
  private static final int SIZE = SIGNED_SIZE + SIGNATURE_SIZE;

  private final KeyedHash signature;

  /**
   * Signs and checks with a secret.
   *
   * @param secret at least 32 characters
   */
  public UnsubscribeToken(String secret) {
    this.signature = new KeyedHash(secret, "unsubscribe");
  }

  /** The token for a recipient; the same all day long. */
  public String issue(AddressHash recipient, Instant now) {
    ByteBuffer token = ByteBuffer.allocate(SIZE);
    token.put(VERSION).putInt(day(now)).put(recipient.bytes());
    token.put(sign(token.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /** Whose token it is; empty where it is not one of ours, or is no longer valid. */
  public Optional<AddressHash> read(String token, Instant now) {
    byte[] bytes = decode(token);
    if (bytes.length != SIZE || bytes[0] != VERSION || !isSigned(bytes)) {
      return Optional.empty();
    }
    int age = day(now) - ByteBuffer.wrap(bytes).getInt(1);
    if (age > VALID.toDays()) {
      return Optional.empty();
    }
    return Optional.of(
        new AddressHash(Arrays.copyOfRange(bytes, SIGNED_SIZE - AddressHash.SIZE, SIGNED_SIZE)));
  }

  private boolean isSigned(byte[] token) {
    // Takes the same time for any wrong signature.
    return MessageDigest.isEqual(sign(token), Arrays.copyOfRange(token, SIGNED_SIZE, SIZE));
  }

  private byte[] sign(byte[] token) {
    return Arrays.copyOf(signature.of(Arrays.copyOf(token, SIGNED_SIZE)), SIGNATURE_SIZE);
  }

  private static byte[] decode(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }

  private static int day(Instant instant) {
    return Math.toIntExact(Duration.between(Instant.EPOCH, instant).toDays());
  }
}
