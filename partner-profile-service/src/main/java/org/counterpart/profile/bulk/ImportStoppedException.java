package org.counterpart.profile.bulk;

/** An import that ended before its last line because the database is away. */
final class ImportStoppedException extends RuntimeException {
  private final int stored;

  /**
   * What there is to say about it.
   *
   * @param stored how many records are stored for certain; there may be more
   */
  ImportStoppedException(int stored, Throwable cause) {
    super("The database is away", cause);
    this.stored = stored;
  }

  int stored() {
    return stored;
  }
}
