package org.counterpart.notification.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * A partner was found to fit an opportunity, as published on `matches`.
 *
 * @param id the same whenever the same partner is found for the same opportunity
 * @param score 0 to 1, the sum of the contributions
 */
public record Match(
    UUID id,
    UUID opportunityId,
    long opportunityVersion,
    UUID partnerId,
    double score,
    List<Contribution> contributions) {

  public Match {
    requireNonNull(id, "id");
    requireNonNull(opportunityId, "opportunityId");
    requireNonNull(partnerId, "partnerId");
    contributions = List.copyOf(contributions);
  }

  /** Everything that speaks for the partner, in the order of the contributions. */
  public List<Evidence> evidence() {
    return contributions.stream().flatMap(c -> c.evidence().stream()).toList();
  }
}
