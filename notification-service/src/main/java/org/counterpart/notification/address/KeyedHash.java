package org.counterpart.notification.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 with a key that is derived for one purpose, so that no two uses share a key. */
public final class KeyedHash {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  /**
   * Derives the purpose's key.
   *
   * @param secret the configured secret, at least 32 characters
   */
  public KeyedHash(String secret, String purpose) {
    SecretKeySpec master = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    this.key = new SecretKeySpec(hash(master, purpose.getBytes(UTF_8)), ALGORITHM);
  }

  /** 32 bytes. */
  public byte[] of(byte[] data) {
    return hash(key, data);
  }

  private static byte[] hash(SecretKeySpec key, byte[] data) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(data);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }
}
