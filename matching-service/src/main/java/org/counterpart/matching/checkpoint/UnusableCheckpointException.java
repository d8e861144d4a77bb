package org.counterpart.matching.checkpoint;

import java.io.IOException;
import java.util.Locale;

/** The index is not to be restored from this checkpoint; the log has everything. */
final class UnusableCheckpointException extends IOException {

  private static final long serialVersionUID = 1;

  /** Why not. */
  enum Kind {
    /** It is whole, and not of this log or of this version. */
    REFUSED,
    /** It is not what was written. */
    DAMAGED;

    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Kind kind;

  UnusableCheckpointException(Kind kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  static UnusableCheckpointException refused(String reason) {
    return new UnusableCheckpointException(Kind.REFUSED, reason);
  }

  static UnusableCheckpointException damaged(String reason) {
    return new UnusableCheckpointException(Kind.DAMAGED, reason);
  }

  Kind kind() {
    return kind;
  }
}
