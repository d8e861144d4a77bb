package org.counterpart.profile.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.profile.erasurelog.ErasureLog;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.partner.PartnerRepository;

/**
 * Publishes partners again whose past work named one that was erased, and half a day later contacts
 * of whom one was, which lets Kafka forget that one. That it is due is stored with the erasure:
 * what a crash interrupts goes on at the next start, and several instances share it.
 */
@ApplicationScoped
class ErasureJob {
  private static final int BATCH = 100;

  private final NamedInWork named;
  private final PartnerRepository partners;
  private final PartnerChanges changes;
  private final ErasureLog log;

  @Inject
  ErasureJob(
      NamedInWork named, PartnerRepository partners, PartnerChanges changes, ErasureLog log) {
    this.named = named;
    this.partners = partners;
    this.changes = changes;
    this.log = log;
  }

  @Scheduled(
      identity = "erasure",
      every = "{erasure.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    while (QuarkusTransaction.requiringNew().call(this::publishSome)) {}
    while (QuarkusTransaction.requiringNew().call(this::followUpSome)) {}
  }

  private boolean followUpSome() {
    var ids = log.followUps(BATCH);
    partners.lock(List.of(), ids).forEach(changes::contacts);
    return ids.size() == BATCH;
  }

  /** Whether there may be more. */
  private boolean publishSome() {
    var ids = named.toPublish(BATCH);
    if (ids.isEmpty()) {
      return false;
    }
    // locked in the order of ids, as an import locks them
    partners.lock(List.of(), ids).forEach(changes::profile);
    var done = named.published(ids);
    log.published(done.stream().distinct().toList());
    return ids.size() == BATCH;
  }
}
