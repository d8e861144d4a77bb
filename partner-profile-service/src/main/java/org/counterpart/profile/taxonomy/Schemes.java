package org.counterpart.profile.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.counterpart.profile.nearness.Crosswalk;
import org.counterpart.profile.nearness.CrosswalkMapping;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The schemes and their content. */
@ApplicationScoped
class Schemes implements PanacheRepositoryBase<SchemeRow, String> {

  // Any number that nobody else in this database takes.
  private static final long WRITERS = 0x6c6576656c730001L;

  /** Says that the running transaction stores what follows from the taxonomy. */
  void enterWriters() {
    lockWriters("pg_advisory_xact_lock_shared");
  }

  /** Waits for all who entered before, and lets nobody enter until the transaction ends. */
  void awaitWriters() {
    lockWriters("pg_advisory_xact_lock");
  }

  private void lockWriters(String function) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select " + function + "(:key)) as entered", Integer.class)
        .setParameter("key", WRITERS)
        .getSingleResult();
  }

  Optional<SchemeRow> lock(String scheme) {
    return findByIdOptional(scheme, LockModeType.PESSIMISTIC_WRITE);
  }

  List<SchemeRow> all() {
    return list("order by scheme");
  }

  List<SchemeRow> withLevelsPending() {
    return list("levelsPending = true order by scheme");
  }

  /** Changes whenever any scheme does. */
  long revision() {
    return getEntityManager()
        .createQuery("select coalesce(sum(s.revision), 0) from SchemeRow s", Long.class)
        .getSingleResult();
  }

  List<Competency> competencies(String scheme) {
    return getEntityManager()
        .createQuery("from Competency where scheme = :scheme order by code", Competency.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  Optional<Competency> competency(String code) {
    return Optional.ofNullable(getEntityManager().find(Competency.class, code));
  }

  List<Competency> allCompetencies() {
    return getEntityManager().createQuery("from Competency", Competency.class).getResultList();
  }

  List<CertificationKindRow> kinds(String scheme) {
    return getEntityManager()
        .createQuery(
            "from CertificationKindRow where scheme = :scheme order by code",
            CertificationKindRow.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  List<CertificationKindRow> allKinds() {
    return getEntityManager()
        .createQuery("from CertificationKindRow", CertificationKindRow.class)
        .getResultList();
  }

  List<Crosswalk.Mapping> allMappings() {
    return getEntityManager()
        .createQuery("from CrosswalkMapping", CrosswalkMapping.class)
        .getResultStream()
        .map(CrosswalkMapping::mapping)
        .toList();
  }

  /** Notes that what competencies count as has changed, and levels are to be computed anew. */
  void concerned(Collection<String> codes) {
    update(
        "revision = revision + 1, levelsPending = true where scheme in"
            + " (select c.scheme from Competency c where c.code in ?1)",
        codes);
  }

  /** Competencies in the order of their codes, of one scheme where {@code scheme} is not null. */
  Page<Competency> page(String scheme, PageRequest request) {
    var after = request.after(1);
    var rows =
        getEntityManager()
            .createQuery(
                "from Competency where (:scheme is null or scheme = :scheme) and code > :after"
                    + " order by code",
                Competency.class)
            .setParameter("scheme", scheme)
            .setParameter("after", after.isEmpty() ? "" : after.getFirst())
            .setMaxResults(request.limit() + 1)
            .getResultList();
    return Page.of(rows, request.limit(), row -> Cursor.encode(row.code));
  }
}
