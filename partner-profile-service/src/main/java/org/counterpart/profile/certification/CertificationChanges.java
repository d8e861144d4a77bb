package org.counterpart.profile.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violations;

/** Changes the certifications of a partner whose row is locked, and its levels with them. */
@ApplicationScoped
class CertificationChanges {
  static final ProblemType EXISTS =
      new ProblemType("certification-exists", 409, "The same certification is there already");

  private final CertificationRepository certifications;
  private final Taxonomies taxonomies;
  private final PartnerChanges changes;
  private final Event<CertificationRemoved> removed;

  @Inject
  CertificationChanges(
      CertificationRepository certifications,
      Taxonomies taxonomies,
      PartnerChanges changes,
      Event<CertificationRemoved> removed) {
    this.certifications = certifications;
    this.taxonomies = taxonomies;
    this.changes = changes;
    this.removed = removed;
  }

  Certification add(Partner partner, CertificationDetails details) {
    var taxonomy = taxonomies.current();
    var violations = new Violations();
    var root = Field.root(violations);
    if (BodyReader.required(details).evidence() != null) {
      root.at("evidence").violated("not-allowed", "Attach it with PUT, once this is there.");
      violations.throwIfAny();
    }
    new CertificationRules(taxonomy).check(root, details);
    violations.throwIfAny();
    var held = certifications.of(partner.id());
    if (held.size() >= CertificationRules.MAX_CERTIFICATIONS) {
      root.violated(
          "too-many", "At most " + CertificationRules.MAX_CERTIFICATIONS + " certifications.");
    }
    violations.throwIfAny();
    var normalised = details.normalised();
    if (held.stream().anyMatch(c -> c.details().claim().equals(normalised))) {
      throw new ProblemException(EXISTS, "This person holds it for the same days already.");
    }
    var added = new Certification(Ids.next(), partner.id(), normalised);
    certifications.persistAndFlush(added);
    changed(partner, added.edit(null, normalised));
    return added;
  }

  void remove(Partner partner, Certification certification) {
    certifications.delete(certification);
    certifications.flush();
    removed.fire(new CertificationRemoved(partner, certification));
    changed(partner, certification.edit(certification.details(), null));
  }

  private void changed(Partner partner, Edit edit) {
    changes.levels(partner);
    changes.profile(partner);
    changes.edited(partner, edit);
  }
}
