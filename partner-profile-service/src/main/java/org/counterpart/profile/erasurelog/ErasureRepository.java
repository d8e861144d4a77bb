package org.counterpart.profile.erasurelog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The erasures and what was reported on them. */
@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, UUID> {
  private static final TypeReference<Map<String, Integer>> ROWS = new TypeReference<>() {};
  private static final String REPORT =
      """
      insert into erasure_report (erasure_id, service, finished_at, gone_by, removed)
      values (:id, :service, :finished, cast(:gone as timestamptz), cast(:removed as jsonb))
      on conflict do nothing
      """;

  private final ObjectMapper json;

  @Inject
  ErasureRepository(ObjectMapper json) {
    this.json = json;
  }

  /** The erasure with its row locked; empty where there is none. */
  Optional<Erasure> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether others are still to be published without whom this erased. */
  boolean isToPublish(UUID id) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                "select exists (select from erasure_republish where erasure_id = :id)",
                Boolean.class)
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Stores a report; a second one of the same service changes nothing. */
  void store(ErasureReport report) {
    getEntityManager()
        .createNativeQuery(REPORT)
        .setParameter("id", report.erasureId())
        .setParameter("service", report.service())
        .setParameter("finished", report.finishedAt())
        .setParameter("gone", report.goneBy() == null ? null : report.goneBy().toString())
        .setParameter("removed", text(report.removed()))
        .executeUpdate();
  }

  /** What was reported on an erasure, in the order of time. */
  @SuppressWarnings("unchecked") // The query selects several columns.
  List<ErasureReport> reports(UUID erasure) {
    List<Object[]> found =
        getEntityManager()
            .createNativeQuery(
                "select service, finished_at, gone_by, cast(removed as text) from erasure_report"
                    + " where erasure_id = :id order by finished_at, service",
                Object[].class)
            .setParameter("id", erasure)
            .getResultList();
    return found.stream().map(row -> report(erasure, row)).toList();
  }

  private ErasureReport report(UUID erasure, Object[] row) {
    return new ErasureReport(
        erasure, (String) row[0], (Instant) row[1], (Instant) row[2], rows((String) row[3]));
  }

  /** Those of the hashes, in hexadecimal digits, that erased external ids have. */
  @SuppressWarnings("unchecked") // The query selects one column of type text.
  List<String> hashesAmong(Collection<String> hashes) {
    return getEntityManager()
        .createNativeQuery(
            "select encode(external_id_hash, 'hex') from erasure where external_id_hash = any("
                + "select decode(h, 'hex') from unnest(:hashes) as h)")
        .setParameter("hashes", hashes.toArray(String[]::new))
        .getResultList();
  }

  /** How many are in progress, and since when the oldest is; no time where none is. */
  Open open() {
    var row =
        (Object[])
            getEntityManager()
                .createNativeQuery(
                    "select count(*), min(requested_at) from erasure where completed_at is null",
                    Object[].class)
                .getSingleResult();
    return new Open((Long) row[0], Optional.ofNullable((Instant) row[1]));
  }

  record Open(long count, Optional<Instant> oldest) {}

  /** People whose partners' contacts are to be published again, locked. */
  List<Erasure> due(Instant now, int max) {
    return find("followUpAt <= ?1 order by followUpAt", now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, max)
        .list();
  }

  private String text(Map<String, Integer> removed) {
    try {
      return json.writeValueAsString(removed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Counts cannot be made JSON", e);
    }
  }

  private Map<String, Integer> rows(String removed) {
    try {
      return json.readValue(removed, ROWS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored counts cannot be read", e);
    }
  }
}
