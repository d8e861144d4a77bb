package org.counterpart.engine;

import java.io.IOException;

/** What is to be restored was saved in another form, or is damaged. */
public final class StoredFormException extends IOException {

  private static final long serialVersionUID = 1;

  private final boolean damage;

  /** It is damaged. */
  public StoredFormException(String message) {
    this(message, true);
  }

  /** It is damaged. */
  public StoredFormException(String message, Throwable cause) {
    super(message, cause);
    damage = true;
  }

  private StoredFormException(String message, boolean damage) {
    super(message);
    this.damage = damage;
  }

  /** It may be whole, and was saved in a form that this version does not read. */
  public static StoredFormException ofOtherForm(String message) {
    return new StoredFormException(message, false);
  }

  /** Whether it is damaged; false where another version saved it in its own form. */
  public boolean isDamage() {
    return damage;
  }
}
