package org.counterpart.profile.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.Violations;

/** Changes the references of a partner whose row is locked. */
@ApplicationScoped
class ReferenceChanges {
  private final ReferenceRepository references;
  private final Taxonomies taxonomies;
  private final PartnerChanges changes;

  @Inject
  ReferenceChanges(ReferenceRepository references, Taxonomies taxonomies, PartnerChanges changes) {
    this.references = references;
    this.taxonomies = taxonomies;
    this.changes = changes;
  }

  Reference add(Partner partner, ReferenceDetails details) {
    var violations = new Violations();
    var root = Field.root(violations);
    new ReferenceRules(taxonomies.current()).check(root, BodyReader.required(details));
    violations.throwIfAny();
    var normalised = details.normalised();
    var others = references.of(partner.id()).stream().map(Reference::details).toList();
    if (others.size() >= ReferenceRules.MAX_REFERENCES) {
      root.violated("too-many", "At most " + ReferenceRules.MAX_REFERENCES + " references.");
    }
    ReferenceRules.checkWeight(
        root, Stream.concat(others.stream(), Stream.of(normalised)).toList());
    violations.throwIfAny();
    var added = new Reference(Ids.next(), partner.id(), normalised);
    references.persistAndFlush(added);
    changes.levels(partner);
    changes.profile(partner);
    changes.edited(partner, added.edit(null, normalised));
    return added;
  }

  void remove(Partner partner, Reference reference) {
    references.delete(reference);
    references.flush();
    changes.levels(partner);
    changes.profile(partner);
    changes.edited(partner, reference.edit(reference.details(), null));
  }
}
