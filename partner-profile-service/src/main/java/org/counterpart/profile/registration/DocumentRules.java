package org.counterpart.profile.registration;

import org.counterpart.profile.certification.CertificationRules;
import org.counterpart.profile.contact.ContactRules;
import org.counterpart.profile.partner.ProfileRules;
import org.counterpart.profile.reference.ReferenceRules;
import org.counterpart.profile.taxonomy.Regions;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What a whole partner must be, when it is registered and when it is imported. */
public final class DocumentRules {
  private static final int MAX_EXTERNAL_ID = 200;

  private final ProfileRules profiles;
  private final ContactRules contacts;
  private final CertificationRules certifications;
  private final ReferenceRules references;

  public DocumentRules(Taxonomy taxonomy, Regions regions) {
    profiles = new ProfileRules(taxonomy, regions);
    contacts = new ContactRules(taxonomy);
    certifications = new CertificationRules(taxonomy);
    references = new ReferenceRules(taxonomy);
  }

  /** Everything that breaks a rule, with pointers into the document. */
  public Violations check(PartnerDocument document) {
    var violations = new Violations();
    var root = Field.root(violations);
    if (document.externalId() != null && root.at("externalId").required(document.externalId())) {
      root.at("externalId").line(document.externalId(), MAX_EXTERNAL_ID);
    }
    profiles.check(root, document.profile());
    contacts.checkAll(root.at("contacts"), document.contacts());
    certifications.checkAll(root.at("certifications"), document.certifications());
    references.checkAll(root.at("references"), document.references());
    return violations;
  }
}
