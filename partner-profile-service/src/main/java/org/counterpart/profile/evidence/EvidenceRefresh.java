package org.counterpart.profile.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.issuer.TrustChanged;
import org.counterpart.profile.issuer.TrustedIssuers;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.partner.PartnerRepository;
import org.jboss.logging.Logger;

/**
 * Verifies all evidence again after a change of whom to trust, and publishes the partners that this
 * changes. That it is due is stored with the change: what a crash or an outage interrupts is found
 * again.
 */
@ApplicationScoped
class EvidenceRefresh {
  private static final Logger LOG = Logger.getLogger(EvidenceRefresh.class);
  private static final int BATCH = 100;

  private final TrustedIssuers issuers;
  private final CertificationRepository certifications;
  private final PartnerRepository partners;
  private final EvidenceVerification verification;
  private final PartnerChanges changes;

  @Inject
  EvidenceRefresh(
      TrustedIssuers issuers,
      CertificationRepository certifications,
      PartnerRepository partners,
      EvidenceVerification verification,
      PartnerChanges changes) {
    this.issuers = issuers;
    this.certifications = certifications;
    this.partners = partners;
    this.verification = verification;
    this.changes = changes;
  }

  void on(@ObservesAsync TrustChanged change) {
    run();
  }

  /** Finds also what a crash or an outage has left, here or at another instance. */
  @Scheduled(
      identity = "evidence-refresh",
      every = "{evidence-refresh.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    run();
  }

  /** One at a time: a change that comes meanwhile is found by the next run. */
  private synchronized void run() {
    var pending = issuers.pending();
    if (pending.isEmpty()) {
      return;
    }
    var changed = 0;
    var after = new UUID(0, 0);
    for (var ids = next(after); !ids.isEmpty(); ids = next(after)) {
      var batch = ids;
      changed += QuarkusTransaction.requiringNew().call(() -> refresh(batch));
      after = ids.getLast();
    }
    issuers.verified(pending.getAsLong());
    LOG.infof("Verified evidence again: %d partners changed", changed);
  }

  private List<UUID> next(UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> certifications.partnersWithEvidence(after, BATCH));
  }

  private int refresh(List<UUID> ids) {
    var changed = 0;
    for (var partner : partners.lock(List.of(), ids)) {
      var all = certifications.of(partner.id());
      if (verification.all(partner.id(), all, null).changed()) {
        changes.levels(partner);
        changes.recomputed(partner);
        changed++;
      }
    }
    return changed;
  }
}
