package org.counterpart.matching.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The partners and opportunities that were erased, in the running transaction. */
@Singleton
class ErasedIds {

  private static final String ADD =
      """
      insert into erased (id, matches) values (:id, :matches)
      on conflict (id) do update set matches = erased.matches + excluded.matches
      returning matches
      """;

  private final EntityManager entities;

  @Inject
  ErasedIds(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Notes that something was erased.
   *
   * @param matches how many went with it now
   * @return how many went with it in all
   */
  int add(UUID id, int matches) {
    return (Integer)
        entities
            .createNativeQuery(ADD, Integer.class)
            .setParameter("id", id)
            .setParameter("matches", matches)
            .getSingleResult();
  }
}
