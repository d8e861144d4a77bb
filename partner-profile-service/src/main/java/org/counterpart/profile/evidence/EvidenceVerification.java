package org.counterpart.profile.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.counterpart.profile.badge.BadgeClaim;
import org.counterpart.profile.badge.BadgeProblem;
import org.counterpart.profile.badge.BadgeRefusedException;
import org.counterpart.profile.badge.BadgeVerification;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.EvidenceFinding;
import org.counterpart.profile.issuer.TrustedIssuers;

/**
 * Verifies all evidence of a partner, in the transaction of what makes that necessary. The
 * partner's row is locked.
 */
@ApplicationScoped
public class EvidenceVerification {
  private final TrustedIssuers issuers;
  private final CredentialHolders holders;
  private final Clock clock;

  @Inject
  EvidenceVerification(TrustedIssuers issuers, CredentialHolders holders, Clock clock) {
    this.issuers = issuers;
    this.holders = holders;
    this.clock = clock;
  }

  /** Verifies the certifications of a new partner. */
  public void verify(UUID partner, Collection<Certification> now) {
    verify(partner, now, now);
  }

  /** Verifies the certifications of a partner that has had others before. */
  public void verify(
      UUID partner, Collection<Certification> before, Collection<Certification> now) {
    if (hasEvidence(before) || hasEvidence(now)) {
      all(partner, now, null);
    }
  }

  private static boolean hasEvidence(Collection<Certification> certifications) {
    return certifications.stream().anyMatch(c -> c.evidence() != null);
  }

  /**
   * Verifies everything, in the order in which it came: of two that contradict each other the first
   * one counts.
   *
   * @param attached the certification to which something is being attached, whose badge must be in
   *     force at this moment; null where nothing is
   */
  Outcome all(UUID partner, Collection<Certification> certifications, UUID attached) {
    var run = new Run(partner, new BadgeVerification(issuers.hold()::find));
    for (var certification : certifications) {
      if (certification.evidence() != null) {
        run.verify(certification, certification.id().equals(attached));
      }
    }
    holders.keepOnly(partner, run.kept);
    return new Outcome(run.changed, Map.copyOf(run.refused));
  }

  /**
   * @param changed whether something says something else than before
   * @param refused why evidence proves nothing, by certification
   */
  record Outcome(boolean changed, Map<UUID, BadgeRefusedException> refused) {}

  private final class Run {
    private final UUID partner;
    private final BadgeVerification verification;
    private final People people = new People();
    private final Collection<String> kept = new HashSet<>();
    private final Map<UUID, BadgeRefusedException> refused = new HashMap<>();
    private boolean changed;

    Run(UUID partner, BadgeVerification verification) {
      this.partner = partner;
      this.verification = verification;
    }

    void verify(Certification certification, boolean isNew) {
      EvidenceFinding finding;
      try {
        finding = prove(certification, isNew);
      } catch (BadgeRefusedException e) {
        refused.put(certification.id(), e);
        finding = EvidenceFinding.problem(e.problem().code());
      }
      changed |= certification.found(finding, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private EvidenceFinding prove(Certification certification, boolean isNew)
        throws BadgeRefusedException {
      var details = certification.details();
      var evidence = details.evidence();
      var claim =
          new BadgeClaim(
              evidence.identity(),
              details.certification(),
              details.validFrom(),
              details.validUntil());
      var badge = verification.verify(evidence.credential(), claim, isNew ? clock.instant() : null);
      people.meet(details.person(), claim.person(), badge.subjectId());
      var key = CredentialHolders.key(badge);
      if (!holders.claim(key, partner, details.person())) {
        throw new BadgeRefusedException(
            BadgeProblem.ATTACHED_ELSEWHERE, "The badge proves something for somebody else.");
      }
      kept.add(key);
      return EvidenceFinding.proof(
          badge.issuer(),
          badge.validUntil() == null ? null : badge.validUntil().truncatedTo(ChronoUnit.MICROS));
    }
  }
}
