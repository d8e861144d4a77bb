package org.counterpart.matching.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.matching.checkpoint.CheckpointConfig;
import org.counterpart.matching.event.ErasureReport;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.ReadRecord.Erasure;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.match.MatchRepository;
import org.counterpart.outbox.Outbox;
import org.counterpart.outbox.OutboxEvent;

/** Forgets what was erased, in the table and on the topic, in the running transaction. */
@Singleton
class Erasing {

  private final MatchRepository matches;
  private final ErasedIds erased;
  private final Outbox outbox;
  private final CheckpointConfig checkpoints;
  private final InstantSource clock;

  @Inject
  Erasing(
      MatchRepository matches,
      ErasedIds erased,
      Outbox outbox,
      CheckpointConfig checkpoints,
      InstantSource clock) {
    this.matches = matches;
    this.erased = erased;
    this.outbox = outbox;
    this.checkpoints = checkpoints;
    this.clock = clock;
  }

  /** Forgets a partner; returns how many matches were deleted, or rid of its name, in all. */
  int partner(UUID partner) {
    List<UUID> gone = matches.erasePartner(partner);
    withdraw(gone);
    List<MatchEvent> others = matches.unname(partner);
    outbox.publishAll(others.stream().map(Erasing::again).toList());
    return erased.add(partner, gone.size() + others.size());
  }

  /** Forgets an opportunity with all its matches. */
  void opportunity(UUID opportunity) {
    List<UUID> gone = matches.eraseOpportunity(opportunity);
    withdraw(gone);
    erased.add(opportunity, gone.size());
  }

  /** Forgets whom it names, and reports it. */
  void erase(Erasure erasure) {
    int count = 0;
    if (erasure.ofPartner()) {
      count = partner(erasure.partnerId());
      outbox.forgetParked(erasure.partnerId());
    }
    // What PostgreSQL keeps, so that all services are alike.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String key = erasure.id().toString();
    ErasureReport report =
        new ErasureReport(
            erasure.id(),
            ErasureReport.SELF,
            now,
            erasure.ofPartner() ? goneFromFiles(now) : null,
            count == 0 ? Map.of() : Map.of("match", count));
    outbox.publish(new OutboxEvent(ErasureReport.TOPIC, key, ErasureReport.TYPE, key, report));
  }

  /** A checkpoint is begun an interval after the last at the latest, and takes a while. */
  private Instant goneFromFiles(Instant now) {
    Duration longest = checkpoints.interval().multipliedBy(2);
    return checkpoints.directory().map(_ -> now.plus(longest)).orElse(null);
  }

  private static OutboxEvent again(MatchEvent match) {
    String key = match.id().toString();
    return new OutboxEvent(Topics.MATCHES, key, MatchEvent.TYPE, key, match);
  }

  private void withdraw(List<UUID> gone) {
    if (!gone.isEmpty()) {
      outbox.erase(
          gone.stream()
              .map(UUID::toString)
              .map(key -> OutboxEvent.tombstone(Topics.MATCHES, key, MatchEvent.TYPE, key))
              .toList());
    }
  }
}
