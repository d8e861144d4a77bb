package org.counterpart.profile.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.publication.Publication;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.taxonomy.TaxonomyResource.SchemeImported;
import org.jboss.logging.Logger;

/**
 * Computes levels anew after a scheme has changed, and publishes the partners that this changes.
 * That it is due is stored with the scheme: what a crash or an outage interrupts is found again.
 */
@ApplicationScoped
class LevelRefresh {
  private static final Logger LOG = Logger.getLogger(LevelRefresh.class);
  private static final int BATCH = 100;

  private final Taxonomies taxonomies;
  private final CertificationRepository certifications;
  private final PartnerRepository partners;
  private final StoredPartners stored;
  private final HeldLevels levels;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  LevelRefresh(
      Taxonomies taxonomies,
      CertificationRepository certifications,
      PartnerRepository partners,
      StoredPartners stored,
      HeldLevels levels,
      Outbox outbox,
      Clock clock) {
    this.taxonomies = taxonomies;
    this.certifications = certifications;
    this.partners = partners;
    this.stored = stored;
    this.levels = levels;
    this.outbox = outbox;
    this.clock = clock;
  }

  void on(@ObservesAsync SchemeImported scheme) {
    run();
  }

  /** Finds also what a crash or an outage has left, here or at another instance. */
  @Scheduled(
      identity = "level-refresh",
      every = "{level-refresh.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    run();
  }

  /** One at a time: a change that comes meanwhile is found by the next run. */
  private synchronized void run() {
    var pending = taxonomies.pending();
    if (pending.isEmpty()) {
      return;
    }
    taxonomies.awaitStored();
    // Whoever comes from now on has levels by the new schemes: an import is not run after.
    var last = QuarkusTransaction.requiringNew().call(certifications::lastPartner);
    var changed = last.map(this::refreshUpTo).orElse(0);
    pending.forEach(taxonomies::computed);
    LOG.infof("Computed levels anew: %d partners changed", changed);
  }

  private int refreshUpTo(UUID last) {
    var changed = 0;
    var after = new UUID(0, 0);
    for (var ids = next(after, last); !ids.isEmpty(); ids = next(after, last)) {
      var batch = ids;
      changed += QuarkusTransaction.requiringNew().call(() -> refresh(batch));
      after = ids.getLast();
    }
    return changed;
  }

  private List<UUID> next(UUID after, UUID last) {
    return QuarkusTransaction.requiringNew()
        .call(() -> certifications.partners(after, last, BATCH));
  }

  private int refresh(List<UUID> ids) {
    var taxonomy = taxonomies.current();
    var changed = 0;
    for (var partner : stored.complete(partners.lock(List.of(), ids))) {
      changed += refresh(partner, taxonomy) ? 1 : 0;
    }
    return changed;
  }

  private boolean refresh(StoredPartner partner, Taxonomy taxonomy) {
    var held = partner.levelInput().levels(taxonomy);
    if (held.equals(partner.levels())) {
      return false;
    }
    var entities = partners.getEntityManager();
    levels.replace(partner.partner(), partner.levels(), held, entities::persist, outbox::publish);
    partner.partner().profileChanged(clock.instant());
    outbox.publish(Publication.profile(partner.partner(), held, partner.references()));
    return true;
  }
}
