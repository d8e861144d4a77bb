package org.counterpart.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rows that go with a partner's: those of all tables that refer to it by a foreign key that
 * cascades. Asked of the database, so that a table that is new is counted, too.
 */
@ApplicationScoped
class HangingRows {
  private static final String TABLES =
      """
      select cast(cast(c.conrelid as regclass) as text), a.attname
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = cast('partner' as regclass)
      order by 1
      """;

  private final EntityManager entities;
  private volatile String count;

  @Inject
  HangingRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Counts what deleting this partner's row will delete. */
  void count(UUID partner, Removed removed) {
    for (Object row :
        entities.createNativeQuery(statement()).setParameter("partner", partner).getResultList()) {
      var counted = (Object[]) row;
      removed.add((String) counted[0], (Long) counted[1]);
    }
  }

  private String statement() {
    if (count == null) {
      List<?> tables = entities.createNativeQuery(TABLES).getResultList();
      count =
          tables.stream()
              .map(Object[].class::cast)
              .map(
                  t ->
                      "select '%1$s', count(*) from %1$s where %2$s = :partner"
                          .formatted(t[0], t[1]))
              .collect(Collectors.joining(" union all "));
    }
    return count;
  }
}
