package org.counterpart.profile.membership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.ecosystem.Ecosystems;
import org.counterpart.profile.ecosystem.Ecosystems.Pending;
import org.counterpart.profile.partner.PartnerRepository;
import org.jboss.logging.Logger;

/**
 * Looks at the partners that an ecosystem concerns after it was created or retired. That it is due
 * is stored with the ecosystem: what a crash interrupts is done by the next run, of whichever
 * instance. Several at once do no harm, for each holds the partners that it looks at.
 */
@ApplicationScoped
class BelongingRefresh {
  private static final Logger LOG = Logger.getLogger(BelongingRefresh.class);
  private static final int BATCH = 100;

  private final Ecosystems ecosystems;
  private final MembershipRepository memberships;
  private final MembershipChanges changes;
  private final PartnerRepository partners;
  private final Clock clock;

  @Inject
  BelongingRefresh(
      Ecosystems ecosystems,
      MembershipRepository memberships,
      MembershipChanges changes,
      PartnerRepository partners,
      Clock clock) {
    this.ecosystems = ecosystems;
    this.memberships = memberships;
    this.changes = changes;
    this.partners = partners;
    this.clock = clock;
  }

  @Scheduled(
      identity = "ecosystems",
      every = "{ecosystems.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    for (var pending : ecosystems.pending()) {
      var changed = refresh(pending);
      ecosystems.refreshed(pending);
      LOG.infof("Looked at the partners of %s: %d changed", pending.id(), changed);
    }
  }

  private int refresh(Pending ecosystem) {
    var changed = 0;
    for (var ids = next(ecosystem, new UUID(0, 0));
        !ids.isEmpty();
        ids = next(ecosystem, ids.getLast())) {
      var batch = ids;
      changed += QuarkusTransaction.requiringNew().call(() -> refresh(ecosystem, batch));
    }
    return changed;
  }

  private List<UUID> next(Pending ecosystem, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> memberships.concerned(ecosystem.id(), after, BATCH));
  }

  private int refresh(Pending ecosystem, List<UUID> ids) {
    var locked = partners.lock(List.of(), ids);
    if (!ecosystem.retired()) {
      memberships.request(ecosystem.id(), ids, clock.instant());
    }
    return changes.settle(locked);
  }
}
