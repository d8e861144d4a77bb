package org.counterpart.profile.issuer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;

/** The stored issuers, and the one row that says how often they have changed. */
@ApplicationScoped
class TrustedIssuerRepository implements PanacheRepositoryBase<TrustedIssuerRow, String> {

  /** How often trust has changed; it does not change again before this transaction ends. */
  long holdRevision() {
    return number("select revision from trust for share");
  }

  /** Counts a change, after those who are just verifying. */
  void raiseRevision() {
    getEntityManager()
        .createNativeQuery("update trust set revision = revision + 1")
        .executeUpdate();
  }

  /** The revision up to which evidence has to be verified again; 0 where nothing has to be. */
  long pendingRevision() {
    return number(
        "select case when revision > verified_revision then revision else 0 end from trust");
  }

  void verified(long revision) {
    getEntityManager()
        .createNativeQuery(
            "update trust set verified_revision = greatest(verified_revision, :revision)")
        .setParameter("revision", revision)
        .executeUpdate();
  }

  private long number(String sql) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(sql)
                // what is not stored yet has no part in it
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult())
        .longValue();
  }
}
