package org.counterpart.opportunity.tier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * The only way to the details and full tiers. Whoever calls it has made sure that the reader may
 * see them.
 */
@ApplicationScoped
public class TierRepository {
  private final EntityManager entities;

  @Inject
  TierRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The opportunity's tiers; {@link Tiers#NONE} where there are none. */
  public Tiers find(UUID opportunityId) {
    DetailsEntity details = entities.find(DetailsEntity.class, opportunityId);
    FullEntity full = entities.find(FullEntity.class, opportunityId);
    return new Tiers(
        details == null ? null : details.details,
        full == null ? null : new Full(full.customerName, full.text));
  }

  /** Makes these the opportunity's tiers; what is null is deleted. Joins the transaction. */
  public void replace(UUID opportunityId, Tiers tiers) {
    replaceDetails(opportunityId, tiers.details());
    replaceFull(opportunityId, tiers.full());
  }

  private void replaceDetails(UUID opportunityId, String details) {
    DetailsEntity stored = entities.find(DetailsEntity.class, opportunityId);
    if (details == null) {
      remove(stored);
      return;
    }
    if (stored == null) {
      entities.persist(new DetailsEntity(opportunityId, details));
    } else {
      stored.details = details;
    }
  }

  private void replaceFull(UUID opportunityId, Full full) {
    FullEntity stored = entities.find(FullEntity.class, opportunityId);
    if (full == null) {
      remove(stored);
      return;
    }
    if (stored == null) {
      entities.persist(new FullEntity(opportunityId, full));
    } else {
      stored.take(full);
    }
  }

  private void remove(Object stored) {
    if (stored != null) {
      entities.remove(stored);
    }
  }
}
