package org.counterpart.profile.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges.LevelsConcerned;
import org.counterpart.profile.reference.Reference;
import org.counterpart.profile.reference.ReferenceRepository;
import org.counterpart.profile.taxonomy.Taxonomies;

/** Computes the levels of a partner anew, in the transaction of the change that concerns them. */
@ApplicationScoped
public class LevelRecomputation {
  private final CertificationRepository certifications;
  private final ReferenceRepository references;
  private final HeldLevels levels;
  private final Taxonomies taxonomies;
  private final Outbox outbox;
  private final Event<LevelsReplaced> replaced;

  @Inject
  LevelRecomputation(
      CertificationRepository certifications,
      ReferenceRepository references,
      HeldLevels levels,
      Taxonomies taxonomies,
      Outbox outbox,
      Event<LevelsReplaced> replaced) {
    this.certifications = certifications;
    this.references = references;
    this.levels = levels;
    this.taxonomies = taxonomies;
    this.outbox = outbox;
    this.replaced = replaced;
  }

  void on(@Observes LevelsConcerned change) {
    var partner = change.partner();
    var after = input(partner).levels(taxonomies.forStoring());
    var entities = certifications.getEntityManager();
    levels.replace(partner, levels.of(partner.id()), after, entities::persist, outbox::publish);
    entities.flush();
    replaced.fire(new LevelsReplaced(partner));
  }

  /** What the levels of a partner are computed from, as it is stored. */
  public LevelInput input(Partner partner) {
    return LevelInput.of(
        certifications.of(partner.id()),
        references.of(partner.id()).stream().map(Reference::details).toList(),
        partner.profile().goldPreference());
  }
}
