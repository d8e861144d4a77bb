package org.counterpart.opportunity.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;

/**
 * The partners that were erased. Whoever stores something of a partner asks here first, in its
 * transaction: it then shares a lock that an erasure must have to itself, so that the erasure
 * either finds what is stored or is found here.
 */
@ApplicationScoped
public class ErasedPosters {
  static final ProblemType ERASED =
      new ProblemType("partner-erased", 409, "The partner was erased");

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:id, 0))";
  private static final String SHARE =
      "select pg_advisory_xact_lock_shared(hashtextextended(:id, 0))";

  private final EntityManager entities;

  @Inject
  ErasedPosters(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Lets a partner store something in the running transaction.
   *
   * @throws ProblemException 409 where it was erased
   */
  public void refuse(UUID partner) {
    lock(SHARE, partner);
    boolean erased =
        (Boolean)
            entities
                .createNativeQuery(
                    "select exists (select from erased_partner where partner_id = :id)",
                    Boolean.class)
                .setParameter("id", partner)
                .getSingleResult();
    if (erased) {
      throw new ProblemException(ERASED, "What was erased posts no more.");
    }
  }

  /** Nothing is stored of the partner from now on; waits for what is just being stored. */
  void add(UUID partner, Instant at) {
    lock(LOCK, partner);
    entities
        .createNativeQuery(
            "insert into erased_partner (partner_id, erased_at) values (:id, :at)"
                + " on conflict do nothing")
        .setParameter("id", partner)
        .setParameter("at", at)
        .executeUpdate();
  }

  private void lock(String statement, UUID partner) {
    entities.createNativeQuery(statement).setParameter("id", partner.toString()).getResultList();
  }
}
