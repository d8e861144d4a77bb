package org.counterpart.profile.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.partner.PeopleLeft;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violations;

/** Changes the certifications of a partner whose row is locked, and its levels with them. */
@ApplicationScoped
public class CertificationChanges {
  static final ProblemType EXISTS =
      new ProblemType("certification-exists", 409, "The same certification is there already");

  private final CertificationRepository certifications;
  private final Taxonomies taxonomies;
  private final PartnerChanges changes;
  private final Event<CertificationRemoved> removed;
  private final Event<PeopleLeft> left;

  @Inject
  CertificationChanges(
      CertificationRepository certifications,
      Taxonomies taxonomies,
      PartnerChanges changes,
      Event<CertificationRemoved> removed,
      Event<PeopleLeft> left) {
    this.certifications = certifications;
    this.taxonomies = taxonomies;
    this.changes = changes;
    this.removed = removed;
    this.left = left;
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

  /** Removes a certification with what is kept of it elsewhere. */
  void remove(Partner partner, Certification certification) {
    take(partner, List.of(certification));
    left.fire(new PeopleLeft(partner, List.of(), List.of(certification.id())));
  }

  /** Removes certifications here; for whoever sees to the rest. */
  public void take(Partner partner, List<Certification> gone) {
    gone.forEach(certifications::delete);
    certifications.flush();
    gone.forEach(each -> removed.fire(new CertificationRemoved(partner, each)));
    changed(
        partner, gone.stream().map(each -> each.edit(each.details(), null)).toArray(Edit[]::new));
  }

  private void changed(Partner partner, Edit... edits) {
    changes.levels(partner);
    changes.profile(partner);
    changes.edited(partner, edits);
  }
}
