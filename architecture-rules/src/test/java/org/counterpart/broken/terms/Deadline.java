package org.counterpart.broken.terms;

import java.time.Instant;

/** Asks the machine what time it is. */
public record Deadline(Instant until) {
  public boolean isOver() {
    return Instant.now().isAfter(until);
  }
}
