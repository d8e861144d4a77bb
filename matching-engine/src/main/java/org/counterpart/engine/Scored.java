package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A pair that fits, without the reasons.
 *
 * @param score 0 to 1, the same that {@link Snapshot#top} and {@link Snapshot#explain} give
 */
public record Scored(UUID opportunity, UUID partner, double score) {

  public Scored {
    requireNonNull(opportunity, "opportunity");
    requireNonNull(partner, "partner");
  }
}
