package org.counterpart.profile.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads lines of strict UTF-8 with a limit to their length, so that one endless line does not fill
 * the memory. Lines end with LF or CR LF; numbers count from 1 and include blank lines, which are
 * skipped. Not safe for use by several threads.
 */
final class Lines implements LineSource {
  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private int number;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line that is not blank; null at the end. */
  @Override
  public Line next() throws IOException {
    while (true) {
      var bytes = new ByteArrayOutputStream();
      var length = readLine(bytes);
      if (length < 0) {
        return null;
      }
      number++;
      if (length > maxBytes) {
        return new Line(number, null, Flaw.TOO_LONG);
      }
      var line = decoded(bytes.toByteArray());
      if (line.flaw() != null || !line.text().isBlank()) {
        return line;
      }
    }
  }

  /** Reads up to the end of the line; keeps at most the limit, and tells the whole length. */
  private long readLine(ByteArrayOutputStream into) throws IOException {
    var length = 0L;
    while (true) {
      if (position == filled) {
        filled = in.read(buffer);
        position = 0;
        if (filled <= 0) {
          filled = 0;
          return length == 0 ? -1 : length;
        }
      }
      var end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (length + end - position <= maxBytes) {
        into.write(buffer, position, end - position);
      }
      length += end - position;
      position = end;
      if (end < filled) {
        position++;
        return length;
      }
    }
  }

  private Line decoded(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(
          number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, null);
    } catch (CharacterCodingException _) {
      return new Line(number, null, Flaw.NOT_UTF_8);
    }
  }

  /** Why a line has no text. */
  enum Flaw {
    TOO_LONG,
    NOT_UTF_8,
    /** A row that cannot be taken apart: nothing after it is read. */
    NOT_CSV,
    /** A row with more cells than there are columns. */
    EXTRA_CELLS
  }

  /**
   * A line.
   *
   * @param text null where there is a flaw
   * @param flaw null where there is none
   */
  record Line(int number, String text, Flaw flaw) {}
}
