package org.counterpart.matching.event;

import java.util.Optional;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;

/** What a record of the log says. */
public sealed interface ReadRecord {

  /** The opportunity that it is about; empty when it is about none. */
  default Optional<UUID> opportunityId() {
    return switch (this) {
      case OpportunityState(Opportunity opportunity, _, _, _) -> Optional.of(opportunity.id());
      case OpportunityErased(UUID id) -> Optional.of(id);
      case PartnerState _, PartnerErased _, Erasure _, Poison _ -> Optional.empty();
    };
  }

  /** The state of a partner. */
  record PartnerState(Partner partner) implements ReadRecord {}

  /** The partner was erased. */
  record PartnerErased(UUID id) implements ReadRecord {}

  /**
   * The state of an opportunity.
   *
   * @param open whether partners are looked for
   * @param amended whether it changed after it had been posted
   * @param value what the work that is missing is worth; null where that is not told
   */
  record OpportunityState(Opportunity opportunity, boolean open, boolean amended, Money value)
      implements ReadRecord {}

  /** The opportunity was erased. */
  record OpportunityErased(UUID id) implements ReadRecord {}

  /**
   * Somebody was erased everywhere, and does not come back.
   *
   * @param id of the erasure
   * @param ofPartner whether the partner itself; nobody else is known here
   */
  record Erasure(UUID id, UUID partnerId, boolean ofPartner) implements ReadRecord {}

  /**
   * It cannot be understood and never will be.
   *
   * @param reason one line, without any of the record's content
   */
  record Poison(String reason) implements ReadRecord {}
}
