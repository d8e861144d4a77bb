package org.counterpart.opportunity.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.Posting;

/**
 * Something that happened to an opportunity.
 *
 * @param version the opportunity's after the change, 1 or more
 * @param posting its state after the change
 * @param at when it happened
 */
public record Change(UUID id, UUID posterId, long version, Posting posting, Instant at) {
  public Change {
    requireNonNull(id);
    requireNonNull(posterId);
    requireNonNull(posting);
    requireNonNull(at);
  }
}
