package org.counterpart.opportunity.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.opportunity.publication.Publication;

/** Opportunities as far as they have to go: by their poster, whatever their state. */
@ApplicationScoped
class PostedWork {
  private final EntityManager entities;
  private final Publication publication;

  @Inject
  PostedWork(EntityManager entities, Publication publication) {
    this.entities = entities;
    this.publication = publication;
  }

  /** Deletes all tiers of everything, and withdraws what was ever told of. */
  void purge(UUID poster, Map<String, Integer> removed) {
    List<Object[]> all = lock(poster);
    publication.erase(
        all.stream().filter(row -> row[1] != null).map(row -> (UUID) row[0]).toList());
    for (String tier : List.of("opportunity_details", "opportunity_full")) {
      removed.put(tier, of(ofTier(tier), poster).executeUpdate());
    }
    removed.put(
        "opportunity", of("delete from opportunity where poster_id = :id", poster).executeUpdate());
  }

  /**
   * Ids with when they were posted, as they are once locked: whoever is just changing one is waited
   * for, and nobody publishes it again after its tombstone.
   */
  @SuppressWarnings("unchecked") // The query selects two columns.
  private List<Object[]> lock(UUID poster) {
    return entities
        .createNativeQuery(
            "select id, posted_at from opportunity where poster_id = :id order by id for update",
            Object[].class)
        .setParameter("id", poster)
        .getResultList();
  }

  private static String ofTier(String table) {
    return "delete from %s where opportunity_id in (select id from opportunity where poster_id = :id)"
        .formatted(table);
  }

  private Query of(String statement, UUID poster) {
    return entities.createNativeQuery(statement).setParameter("id", poster);
  }
}
