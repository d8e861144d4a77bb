package org.counterpart.engine.affinity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What makes two references the same work: the first 128 bits of SHA-256 over title, text and when
 * it was, which tells apart work that a catalogue describes in the same words. A digest that nobody
 * can bend to somebody else's, because sharing a work is a proof of trust. Also the order among
 * equals, so that it does not depend on who came first.
 */
record WorkKey(long high, long low) implements Comparable<WorkKey> {

  private static final Comparator<WorkKey> ORDER =
      Comparator.comparingLong(WorkKey::high).thenComparingLong(WorkKey::low);

  /**
   * @param start nullable
   * @param end nullable
   */
  static WorkKey of(String title, String text, LocalDate start, LocalDate end) {
    MessageDigest digest = sha256();
    digest.update(title.getBytes(UTF_8));
    digest.update((byte) 0);
    digest.update(text.getBytes(UTF_8));
    if (start != null || end != null) {
      digest.update(("\0" + start + "/" + end).getBytes(UTF_8));
    }
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
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
