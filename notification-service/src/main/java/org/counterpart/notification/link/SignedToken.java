package org.counterpart.notification.link;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.counterpart.notification.address.KeyedHash;

/**
 * What a link in a mail carries: what it is about, and a signature. It needs no row to be valid.
 * Layout: version, day of issue, payload, first half of the signature.
 */
public final class SignedToken {
  private static final byte VERSION = 1;
  private static final int SIGNATURE_SIZE = 16;
  private static final int HEAD_SIZE = 1 + Integer.BYTES;

  private final KeyedHash signature;
  private final int payloadSize;
  private final Duration valid;

  /**
   * Signs and checks with a secret.
   *
   * @param secret at least 32 characters
   * @param purpose what the links are for: a token for one purpose is none for another
   * @param payloadSize bytes
   * @param valid whole days
   */
  public SignedToken(String secret, String purpose, int payloadSize, Duration valid) {
    this.signature = new KeyedHash(secret, purpose);
    this.payloadSize = payloadSize;
    this.valid = valid;
  }

  /** The token for a payload; the same all day long. */
  public String issue(byte[] payload, Instant now) {
    ByteBuffer token = ByteBuffer.allocate(HEAD_SIZE + payloadSize + SIGNATURE_SIZE);
    token.put(VERSION).putInt(day(now)).put(payload);
    token.put(sign(token.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /** The payload; empty where the token is not one of ours, or is no longer valid. */
  public Optional<byte[]> read(String token, Instant now) {
    byte[] bytes = decode(token);
    int signed = HEAD_SIZE + payloadSize;
    if (bytes.length != signed + SIGNATURE_SIZE || bytes[0] != VERSION || !isSigned(bytes)) {
      return Optional.empty();
    }
    int age = day(now) - ByteBuffer.wrap(bytes).getInt(1);
    return age > valid.toDays()
        ? Optional.empty()
        : Optional.of(Arrays.copyOfRange(bytes, HEAD_SIZE, signed));
  }

  private boolean isSigned(byte[] token) {
    // Takes the same time for any wrong signature.
    return MessageDigest.isEqual(
        sign(token), Arrays.copyOfRange(token, HEAD_SIZE + payloadSize, token.length));
  }

  private byte[] sign(byte[] token) {
    return Arrays.copyOf(
        signature.of(Arrays.copyOf(token, HEAD_SIZE + payloadSize)), SIGNATURE_SIZE);
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
