package org.counterpart.profile.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text of which no row may be longer than a limit: a quotation mark that is never closed would
 * otherwise take the rest of the file into memory. What a parser reads ahead counts as part of the
 * row, so the limit is a little generous.
 */
public final class BoundedText extends FilterReader {
  private final int most;
  private long sinceRow;

  /**
   * @param most characters of one row
   */
  public BoundedText(Reader text, int most) {
    super(text);
    this.most = most;
  }

  void nextRow() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    var read = super.read(into, from, length);
    return counted(read, Math.max(0, read));
  }

  private int counted(int result, int characters) throws IOException {
    sinceRow += characters;
    if (sinceRow > most) {
      throw new IOException("A row of more than " + most + " characters");
    }
    return result;
  }
}
