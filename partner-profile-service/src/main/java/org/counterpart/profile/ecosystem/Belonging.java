package org.counterpart.profile.ecosystem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what partners belong to. */
@ApplicationScoped
public class Belonging {
  private final EntityManager entities;

  @Inject
  Belonging(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Which of these codes are governed; no ecosystem is created or retired before this transaction
   * ends.
   */
  public Governed governed(Collection<String> codes) {
    query("select revision from ecosystem_revision for share").getSingleResult();
    if (codes.isEmpty()) {
      return new Governed(Set.of());
    }
    // a statement of its own: one that waited for the row would not see what was committed
    // meanwhile
    Stream<?> found =
        query("select id from ecosystem where id = any(:codes)")
            .setParameter("codes", codes.toArray(String[]::new))
            .getResultStream();
    return new Governed(found.map(String.class::cast).collect(toSet()));
  }

  /** Where these partners are members, with the communities of chapters, in one query. */
  public Map<UUID, List<String>> memberOf(Collection<UUID> partners) {
    Stream<?> rows =
        query(
                """
                select m.partner_id, e.id from membership m
                join ecosystem c on c.id = m.ecosystem
                join ecosystem e on e.id in (c.id, c.parent)
                where m.partner_id = any(:partners) and m.state = 'MEMBER'
                  and not c.retired and not e.retired
                """)
            .setParameter("partners", partners.toArray(UUID[]::new))
            .getResultStream();
    return rows.map(Object[].class::cast)
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toList())));
  }

  /**
   * What a partner, whose row is locked, belongs to.
   *
   * @param declared what it says itself
   */
  public List<String> of(UUID partner, List<String> declared) {
    return governed(declared)
        .belongsTo(declared, memberOf(List.of(partner)).getOrDefault(partner, List.of()));
  }

  /** Counts a change of which ecosystems there are, after those who are just storing partners. */
  void raiseRevision() {
    query("update ecosystem_revision set revision = revision + 1").executeUpdate();
  }

  private Query query(String sql) {
    // what is not stored yet has no part in it
    return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
  }
}
