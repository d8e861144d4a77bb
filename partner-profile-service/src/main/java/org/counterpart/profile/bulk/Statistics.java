package org.counterpart.profile.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * What PostgreSQL plans by. It gathers them by itself, but up to a minute after an import has
 * multiplied the rows, and until then reads whole tables for a few partners (PostgreSQL
 * documentation, "Populating a Database": run ANALYZE afterwards).
 */
@ApplicationScoped
class Statistics {
  private static final String GATHER =
      "analyze partner, contact, certification, partner_reference, level_segment";

  private final EntityManager entities;
  private final BulkConfig config;

  @Inject
  Statistics(EntityManager entities, BulkConfig config) {
    this.entities = entities;
    this.config = config;
  }

  /** Gathers them where an import has created enough; takes about a second, whatever the size. */
  void gatherAfter(int created) {
    if (created >= config.statisticsAfter()) {
      QuarkusTransaction.requiringNew()
          .run(() -> entities.createNativeQuery(GATHER).executeUpdate());
    }
  }
}
