package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

/** Where a partner stands, and where it would stand if something else were so. */
public record Prospect(Standing before, Standing after) {

  public Prospect {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
