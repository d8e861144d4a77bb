package org.counterpart.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violation;

/**
 * Opaque cursors. What is in one can change with any release, so clients only hand them back; a
 * checksum tells a damaged one. It is no secret and no protection: a cursor never widens what its
 * reader may see.
 */
public final class Cursor {
  public static final ProblemType INVALID_CURSOR =
      new ProblemType("invalid-cursor", 400, "The cursor is not one of ours");

  private static final char SEPARATOR = '\u001f';
  private static final int CHECKSUM_BYTES = Integer.BYTES;

  private Cursor() {}

  /**
   * Makes a cursor.
   *
   * @param parts at least one, none with the unit separator U+001F
   */
  public static String encode(String... parts) {
    for (String part : parts) {
      if (part.indexOf(SEPARATOR) >= 0) {
        throw new IllegalArgumentException("A cursor's parts have no unit separator");
      }
    }
    byte[] content = String.join(String.valueOf(SEPARATOR), parts).getBytes(UTF_8);
    byte[] bytes =
        ByteBuffer.allocate(CHECKSUM_BYTES + content.length)
            .putInt(checksum(content))
            .put(content)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The parts of a cursor.
   *
   * @throws ProblemException {@link #INVALID_CURSOR} where {@link #encode} did not make it
   */
  public static List<String> decode(String cursor) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() < CHECKSUM_BYTES) {
        throw invalid();
      }
      int expected = bytes.getInt();
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      if (checksum(content) != expected) {
        throw invalid();
      }
      return split(UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw invalid();
    }
  }

  /** What to throw where a cursor's parts make no sense for the list. */
  public static ProblemException invalid() {
    String detail = "Use the value of next from the page before, unchanged.";
    return new ProblemException(
        INVALID_CURSOR, detail, List.of(Violation.ofParameter("cursor", "invalid-cursor", detail)));
  }

  private static List<String> split(String content) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = content.indexOf(SEPARATOR); to >= 0; to = content.indexOf(SEPARATOR, from)) {
      parts.add(content.substring(from, to));
      from = to + 1;
    }
    parts.add(content.substring(from));
    return List.copyOf(parts);
  }

  private static int checksum(byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(content);
    return (int) crc.getValue();
  }
}
