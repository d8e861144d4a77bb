package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * A partner that fits an opportunity.
 *
 * @param score 0 to 1; exactly the sum of the contributions
 * @param weights version of the weights that the score was computed with
 */
public record Match(
    UUID opportunity,
    UUID partner,
    double score,
    String weights,
    List<Contribution> contributions) {

  public Match {
    requireNonNull(opportunity, "opportunity");
    requireNonNull(partner, "partner");
    requireNonNull(weights, "weights");
    contributions = List.copyOf(contributions);
  }
}
