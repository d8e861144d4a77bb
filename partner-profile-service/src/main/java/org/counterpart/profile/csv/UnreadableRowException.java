package org.counterpart.profile.csv;

import java.io.IOException;

/** A row that cannot be taken apart, so that nobody knows where the next one begins. */
public final class UnreadableRowException extends IOException {
  private static final long serialVersionUID = 1;

  private final int row;

  UnreadableRowException(int row, Throwable cause) {
    super("Row " + row + " cannot be read", cause);
    this.row = row;
  }

  /** Which one, from 1 for the names of the columns. */
  public int row() {
    return row;
  }
}
