package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A change of what the engine knows. */
public sealed interface Change {

  /** A new or changed partner; without effect when a version at least as new is known. */
  record PutPartner(Partner partner) implements Change {
    public PutPartner {
      requireNonNull(partner, "partner");
    }
  }

  /** The partner is gone; without effect when it is not known. */
  record RemovePartner(UUID id) implements Change {
    public RemovePartner {
      requireNonNull(id, "id");
    }
  }

  /** A new or changed open opportunity; without effect when a version at least as new is known. */
  record PutOpportunity(Opportunity opportunity) implements Change {
    public PutOpportunity {
      requireNonNull(opportunity, "opportunity");
    }
  }

  /** The opportunity is no longer open; without effect when it is not known. */
  record RemoveOpportunity(UUID id) implements Change {
    public RemoveOpportunity {
      requireNonNull(id, "id");
    }
  }
}
