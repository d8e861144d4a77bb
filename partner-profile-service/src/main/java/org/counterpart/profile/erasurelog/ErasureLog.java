package org.counterpart.profile.erasurelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.rest.id.Ids;

/** Writes down erasures and what is reported on them, and tells the other services. */
@ApplicationScoped
public class ErasureLog {
  private static final String SELF = "partner-profile-service";

  private final ErasureRepository erasures;
  private final ExternalIdHash hash;
  private final Outbox outbox;
  private final ErasureConfig config;
  private final Clock clock;

  @Inject
  ErasureLog(
      ErasureRepository erasures,
      ExternalIdHash hash,
      Outbox outbox,
      ErasureConfig config,
      Clock clock) {
    this.erasures = erasures;
    this.hash = hash;
    this.outbox = outbox;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Begins the erasure of a partner, in the running transaction.
   *
   * @param externalId null where there is none
   */
  public void partner(UUID partner, String externalId) {
    var kept = externalId == null ? null : hash.of(externalId);
    begin(Erasure.ofPartner(partner, kept, clock.instant()));
  }

  /**
   * Begins the erasure of a person, in the running transaction.
   *
   * @param contacts that the person was; empty where it was none
   * @return the id of the erasure
   */
  public UUID person(UUID partner, List<UUID> contacts) {
    var now = clock.instant();
    var followUp = contacts.isEmpty() ? null : now.plus(config.segment());
    var erasure = Erasure.ofPerson(Ids.next(), partner, contacts, now, followUp);
    begin(erasure);
    return erasure.id();
  }

  private void begin(Erasure erasure) {
    erasures.persistAndFlush(erasure);
    outbox.publish(ErasureEvent.of(erasure));
  }

  /** This service has purged what it held. */
  public void purged(UUID erasure, Map<String, Integer> removed) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    report(new ErasureReport(erasure, SELF, now, null, removed));
  }

  /**
   * Takes a report in, in the running transaction. One on an erasure that nobody here knows of, as
   * after a restore of an older backup, changes nothing.
   */
  void report(ErasureReport report) {
    erasures
        .lock(report.erasureId())
        .ifPresent(
            erasure -> {
              erasures.store(report);
              complete(erasure);
            });
  }

  /** Others were published again without somebody who was erased, in the running transaction. */
  public void published(Collection<UUID> published) {
    published.forEach(id -> erasures.lock(id).ifPresent(this::complete));
  }

  /**
   * The partners whose contacts are to be published again, so that what Kafka still holds of a
   * person can be compacted; each once.
   */
  public List<UUID> followUps(int max) {
    var due = erasures.due(clock.instant(), max);
    due.forEach(Erasure::followedUp);
    return due.stream().map(Erasure::partnerId).distinct().toList();
  }

  private void complete(Erasure erasure) {
    if (erasure.completedAt() != null || erasures.isToPublish(erasure.id())) {
      return;
    }
    var reports = erasures.reports(erasure.id());
    var missing = new HashSet<>(config.services());
    reports.forEach(report -> missing.remove(report.service()));
    if (missing.isEmpty()) {
      reports.stream()
          .map(ErasureReport::finishedAt)
          .max(Instant::compareTo)
          .ifPresent(erasure::complete);
    }
  }
}
