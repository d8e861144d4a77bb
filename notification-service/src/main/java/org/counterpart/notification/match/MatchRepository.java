package org.counterpart.notification.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.notification.inbound.Erased;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.opportunity.OpportunityErased;

/** The matches that arrived. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<MatchRow, UUID> {
  // Found again for a newer version of the opportunity, a match that is not mailed yet says so; and
  // for the same version it comes again where something that it names was erased.
  private static final String UPSERT =
      """
      INSERT INTO match (id, opportunity_id, opportunity_version, partner_id, event, traceparent)
      VALUES (:id, :opportunity, :version, :partner, CAST(:event AS jsonb), :traceparent)
      ON CONFLICT (id) DO UPDATE
      SET opportunity_version = excluded.opportunity_version, event = excluded.event
      WHERE match.opportunity_version <= excluded.opportunity_version
      """;
  // Rows whose wait may be over; those that still lack something are not touched, so that a few
  // that wait for ever cannot hold up the others.
  private static final String READY =
      """
      SELECT m.id FROM match m
      JOIN opportunity o ON o.id = m.opportunity_id AND o.version >= m.opportunity_version
      JOIN partner p ON p.id = m.partner_id AND NOT p.erased AND p.contacts <> '[]'
      WHERE m.planned_at IS NULL
        AND (m.received_at < now() - make_interval(secs => :patience)
             OR EXISTS (SELECT FROM partner q
                        WHERE q.id = CAST(o.teaser ->> 'posterId' AS uuid)))
      ORDER BY m.received_at LIMIT :limit FOR UPDATE OF m SKIP LOCKED
      """;

  private final RecordReader records;
  private final Erased erased;

  @Inject
  MatchRepository(RecordReader records, Erased erased) {
    this.records = records;
    this.erased = erased;
  }

  /**
   * Stores a match once; a second time only what is newer in it.
   *
   * @return false where its partner or its opportunity was erased
   */
  public boolean store(Match match, String traceparent) {
    if (erased.isAny(match.partnerId(), match.opportunityId())) {
      return false;
    }
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("id", match.id())
        .setParameter("opportunity", match.opportunityId())
        .setParameter("version", match.opportunityVersion())
        .setParameter("partner", match.partnerId())
        .setParameter("event", records.write(match))
        .setParameter("traceparent", traceparent)
        .executeUpdate();
    return true;
  }

  /** Forgets a match whose partner or opportunity was erased. */
  public void erase(UUID id) {
    deleteById(id);
  }

  /** Forgets the matches of a partner that was erased; returns how many. */
  public int eraseOfPartner(UUID partner) {
    return (int) delete("partnerId", partner);
  }

  void on(@Observes OpportunityErased erased) {
    erased.removed().add("match", delete("opportunityId", erased.opportunityId()));
  }

  public Optional<ReceivedMatch> received(UUID id) {
    return findByIdOptional(id).map(this::toReceived);
  }

  /** The match, where it is not planned yet; locked until the transaction ends. */
  public Optional<ReceivedMatch> unplanned(UUID id) {
    return find("id = ?1 and plannedAt is null", id)
        .withLock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(this::toReceived);
  }

  /**
   * Unplanned matches that need not wait any longer, oldest first, locked.
   *
   * @param patience how long to wait for the poster's name
   */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  public List<UUID> ready(Duration patience, int limit) {
    // Without the class of the result: with it, Hibernate finds no earlier plan of the query, keeps
    // every new one, and compares each with all that it has.
    return getEntityManager()
        .createNativeQuery(READY)
        .setParameter("patience", patience.toMillis() / 1000.0)
        .setParameter("limit", limit)
        .getResultList();
  }

  public void markWaiting(UUID id, WaitingFor what) {
    update("waitingFor = ?1 where id = ?2", what.name(), id);
  }

  public void markPlanned(UUID id) {
    update("plannedAt = ?1, waitingFor = null where id = ?2", Instant.now(), id);
  }

  /** How many matches wait, by what they wait for. */
  public Map<WaitingFor, Long> waiting() {
    return getEntityManager()
        .createQuery(
            "select waitingFor, count(*) from MatchRow where plannedAt is null"
                + " and waitingFor is not null group by waitingFor",
            Object[].class)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> WaitingFor.valueOf((String) row[0]), row -> (Long) row[1]));
  }

  private ReceivedMatch toReceived(MatchRow row) {
    return new ReceivedMatch(records.read(row.event, Match.class), row.traceparent, row.receivedAt);
  }
}
