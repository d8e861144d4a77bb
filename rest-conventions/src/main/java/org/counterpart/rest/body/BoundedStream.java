package org.counterpart.rest.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/** Counts what is read and stops at the limit: a chunked body does not say how long it is. */
final class BoundedStream extends FilterInputStream {
  private final long limit;
  private long count;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  static ProblemException tooLarge(long limit) {
    return new ProblemException(
        GeneralProblems.TOO_LARGE, "At most " + limit + " bytes are read here.");
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) {
    count += read;
    if (count > limit) {
      throw tooLarge(limit);
    }
  }
}
