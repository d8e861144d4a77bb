package org.counterpart.engine.affinity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;

/**
 * What makes two references the same work: the first 128 bits of SHA-256 over title and text. A
 * digest that nobody can bend to somebody else's, because sharing a work is a proof of trust. Also
 * the order among equals, so that it does not depend on who came first.
 */
record WorkKey(long high, long low) implements Comparable<WorkKey> {

  private static final Comparator<WorkKey> ORDER =
      Comparator.comparingLong(WorkKey::high).thenComparingLong(WorkKey::low);

  static WorkKey of(String title, String text) {
    MessageDigest digest = sha256();
    digest.update(title.getBytes(UTF_8));
    digest.update((byte) 0);
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(UTF_8)));
    return new WorkKey(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(WorkKey other) {
    return ORDER.compare(this, other);
  }
}
