package org.counterpart.opportunity.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.outbox.OutboxEvent;

/** Tells the others of every change to what they know of. */
@ApplicationScoped
public class Publication {
  static final String TOPIC = "opportunities";
  static final String TYPE = "org.counterpart.opportunity.v1";

  private final Outbox outbox;

  @Inject
  Publication(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Stores the event in the running transaction. What was never posted is told to nobody, not even
   * that it was cancelled.
   */
  public void publish(Change change) {
    if (change.posting().postedAt() == null) {
      return;
    }
    String key = change.id().toString();
    outbox.publish(new OutboxEvent(TOPIC, key, TYPE, key, OpportunityEvent.of(change)));
  }

  /** Withdraws opportunities for good, in the running transaction: whoever knows them forgets. */
  public void erase(Collection<UUID> opportunities) {
    outbox.erase(
        opportunities.stream()
            .map(UUID::toString)
            .map(key -> OutboxEvent.tombstone(TOPIC, key, TYPE, key))
            .toList());
  }
}
