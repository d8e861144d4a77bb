package org.counterpart.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.partner.Partner;

/** Other partners' past work that names a partner as one that took part. */
@ApplicationScoped
class NamedInWork {
  private static final String TAKE_OUT =
      """
      with changed as (
        update partner_reference
        set partner_ids = array_remove(partner_ids, :id),
            partner_external_ids = array_remove(partner_external_ids, cast(:externalId as text))
        where partner_id <> :id
          and (partner_ids @> array[:id] or partner_external_ids @> array[cast(:externalId as text)])
        returning partner_id),
      noted as (
        insert into erasure_republish (erasure_id, partner_id)
        select distinct cast(:erasure as uuid), partner_id from changed on conflict do nothing)
      select count(*) from changed
      """;

  private final EntityManager entities;

  @Inject
  NamedInWork(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Takes the partner out of others' past work, and notes whom to publish again for it.
   *
   * @return how many pieces of work
   */
  long takeOut(Partner partner) {
    return (Long)
        entities
            .createNativeQuery(TAKE_OUT, Long.class)
            .setParameter("id", partner.id())
            .setParameter("erasure", partner.id().toString())
            .setParameter("externalId", partner.externalId())
            .getSingleResult();
  }

  /** The partners whose past work an erasure changed, until they are published. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> changed(UUID erasure) {
    return entities
        .createNativeQuery(
            "select partner_id from erasure_republish where erasure_id = :id", UUID.class)
        .setParameter("id", erasure)
        .getResultList();
  }

  /** Some of those that are still to be published again, in the order of their ids. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> toPublish(int max) {
    return entities
        .createNativeQuery(
            "select distinct partner_id from erasure_republish order by partner_id limit :max",
            UUID.class)
        .setParameter("max", max)
        .getResultList();
  }

  /**
   * These were published again.
   *
   * @return the erasures for which that was done
   */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> published(List<UUID> partners) {
    return entities
        .createNativeQuery(
            "delete from erasure_republish where partner_id = any(:ids) returning erasure_id",
            UUID.class)
        .setParameter("ids", partners.toArray(UUID[]::new))
        .getResultList();
  }
}
