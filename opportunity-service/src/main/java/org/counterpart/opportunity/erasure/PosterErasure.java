package org.counterpart.opportunity.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.rest.idempotency.KeptAnswers;

/** Purges what an erased partner posted and drafted, and says so, in one transaction. */
@ApplicationScoped
class PosterErasure {
  private final ErasedPosters erased;
  private final PostedWork work;
  private final KeptAnswers answers;
  private final Event<PosterErased> others;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  PosterErasure(
      ErasedPosters erased,
      PostedWork work,
      KeptAnswers answers,
      Event<PosterErased> others,
      Outbox outbox,
      Clock clock) {
    this.erased = erased;
    this.work = work;
    this.answers = answers;
    this.others = others;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Does it, and again where the same record comes again: there is then nothing to be found. */
  @Transactional
  void erase(ErasureEvent erasure) {
    Map<String, Integer> removed = new TreeMap<>();
    if (erasure.isOfPartner()) {
      purge(erasure.partnerId(), removed, erasure.requestedAt());
    }
    removed.values().removeIf(count -> count == 0);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    outbox.publish(ErasureReport.of(erasure.id(), removed, now));
  }

  private void purge(UUID partner, Map<String, Integer> removed, Instant at) {
    erased.add(partner, at);
    others.fire(new PosterErased(partner, removed));
    work.purge(partner, removed);
    removed.put("idempotency_key", answers.forget(partner));
    removed.put("outbox_event", outbox.forgetParked(partner));
  }
}
