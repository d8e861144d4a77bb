package org.counterpart.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.erasurelog.ErasureLog;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.publication.Publication;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.idempotency.KeptAnswers;

/**
 * Erases a partner here in one transaction, with the events by which every other service learns of
 * it.
 */
@ApplicationScoped
public class PartnerErasure {
  private final PartnerAccess access;
  private final PartnerRepository partners;
  private final HangingRows hanging;
  private final NamedInWork named;
  private final KeptAnswers answers;
  private final Outbox outbox;
  private final ErasureLog log;
  private final Event<PartnerErased> erased;

  @Inject
  PartnerErasure(
      PartnerAccess access,
      PartnerRepository partners,
      HangingRows hanging,
      NamedInWork named,
      KeptAnswers answers,
      Outbox outbox,
      ErasureLog log,
      Event<PartnerErased> erased) {
    this.access = access;
    this.partners = partners;
    this.hanging = hanging;
    this.named = named;
    this.answers = answers;
    this.outbox = outbox;
    this.log = log;
    this.erased = erased;
  }

  /**
   * Erases a partner with everything that hangs on it, in the running transaction.
   *
   * @param ifMatch null where the version does not matter
   * @throws org.counterpart.rest.problem.ProblemException 404 where there is none, or it is not the
   *     caller's
   */
  public void erase(UUID id, String ifMatch) {
    var partner = access.lock(id);
    if (ifMatch != null) {
      Etags.requireMatch(ifMatch, partner.version());
    }
    var removed = new Removed();
    log.partner(id, partner.externalId());
    outbox.erase(Publication.erasure(id));
    purge(partner, removed);
    log.purged(id, removed.rows());
  }

  private void purge(Partner partner, Removed removed) {
    removed.add("partner_reference", named.takeOut(partner));
    erased.fire(
        new PartnerErased(
            partner.id(), partner.externalId(), named.changed(partner.id()), removed));
    removed.add("idempotency_key", answers.forget(partner.id()));
    removed.add("outbox_event", outbox.forgetParked(partner.id()));
    hanging.count(partner.id(), removed);
    removed.add("partner", 1);
    partners.delete(partner);
    partners.flush();
  }
}
