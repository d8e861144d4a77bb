package org.counterpart.engine;

import java.io.IOException;

/** What is to be restored was saved in another form, or is damaged. */
public final class StoredFormException extends IOException {

  private static final long serialVersionUID = 1;

  public StoredFormException(String message) {
    super(message);
  }

  public StoredFormException(String message, Throwable cause) {
    super(message, cause);
  }
}
