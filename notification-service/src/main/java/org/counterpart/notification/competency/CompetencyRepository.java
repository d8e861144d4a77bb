package org.counterpart.notification.competency;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** The names of competencies, for people do not read codes. */
@ApplicationScoped
public class CompetencyRepository implements PanacheRepositoryBase<CompetencyRow, String> {
  private static final String UPSERT =
      """
      INSERT INTO competency (code, version, name, successor)
      VALUES (:code, :version, :name, :successor)
      ON CONFLICT (code) DO UPDATE
      SET version = excluded.version, name = excluded.name, successor = excluded.successor
      WHERE competency.version < excluded.version
      """;

  /** The names of those codes that are known. */
  public Map<String, String> names(Collection<String> codes) {
    return list("code in ?1", codes).stream().collect(toMap(row -> row.code, row -> row.name));
  }

  /** What stands for the competencies that were retired. */
  public Successors successors() {
    return new Successors(
        list("successor is not null").stream()
            .collect(toMap(row -> row.code, row -> row.successor)));
  }

  /** Stores it unless a newer one is there. */
  public void store(Competency competency) {
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("code", competency.code())
        .setParameter("version", competency.version())
        .setParameter("name", competency.name())
        .setParameter("successor", competency.successor())
        .executeUpdate();
  }
}
