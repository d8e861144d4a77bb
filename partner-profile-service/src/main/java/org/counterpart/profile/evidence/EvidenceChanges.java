package org.counterpart.profile.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.profile.badge.BadgeProblem;
import org.counterpart.profile.badge.BadgeRefusedException;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationRemoved;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.certification.EvidenceDetails;
import org.counterpart.profile.certification.EvidenceRules;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.problem.Violations;

/** Changes the evidence of a partner whose row is locked. */
@ApplicationScoped
class EvidenceChanges {
  static final ProblemType REFUSED =
      new ProblemType("evidence-refused", 422, "The badge does not prove the certification");

  private final CertificationRepository certifications;
  private final EvidenceVerification verification;
  private final PartnerChanges changes;

  @Inject
  EvidenceChanges(
      CertificationRepository certifications,
      EvidenceVerification verification,
      PartnerChanges changes) {
    this.certifications = certifications;
    this.verification = verification;
    this.changes = changes;
  }

  /**
   * Attaches a badge that proves the certification; one whose status nobody can tell waits for its
   * list.
   *
   * @throws ProblemException 422 for one that does not prove it
   */
  void attach(Partner partner, Certification certification, EvidenceDetails evidence) {
    var violations = new Violations();
    EvidenceRules.check(Field.root(violations), BodyReader.required(evidence));
    violations.throwIfAny();
    var before = certification.details();
    certification.attach(evidence.normalised());
    var all = certifications.of(partner.id());
    EvidenceRules.checkTotal(Field.root(violations), all.stream().map(Certification::details));
    violations.throwIfAny();
    var refused =
        verification.all(partner.id(), inOrder(all, certification), certification.id()).refused();
    var refusal = refused.get(certification.id());
    if (refusal != null && refusal.problem() != BadgeProblem.STATUS_UNKNOWN) {
      throw refused(refusal);
    }
    changed(partner, certification.edit(before, certification.details()));
  }

  /** What is attached now comes last: what is there already is right. */
  private static List<Certification> inOrder(List<Certification> all, Certification last) {
    var order = new ArrayList<>(all);
    order.remove(last);
    order.addLast(last);
    return order;
  }

  private static ProblemException refused(BadgeRefusedException refusal) {
    return new ProblemException(
        REFUSED,
        refusal.getMessage(),
        List.of(new Violation("/credential", refusal.problem().code(), refusal.getMessage())));
  }

  void detach(Partner partner, Certification certification) {
    if (certification.evidence() != null) {
      var before = certification.details();
      certification.attach(null);
      verification.all(partner.id(), certifications.of(partner.id()), null);
      changed(partner, certification.edit(before, certification.details()));
    }
  }

  void on(@Observes CertificationRemoved gone) {
    if (gone.certification().evidence() != null) {
      var partner = gone.partner().id();
      verification.all(partner, certifications.of(partner), null);
    }
  }

  private void changed(Partner partner, Edit edit) {
    changes.levels(partner);
    changes.profile(partner);
    changes.edited(partner, edit);
  }
}
