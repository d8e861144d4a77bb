package org.counterpart.profile.certification;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;

/** What certifications must be. */
public final class CertificationRules {
  /** How many one partner can have. */
  public static final int MAX_CERTIFICATIONS = 5_000;

  private static final int MAX_PERSON = 100;

  private final Taxonomy taxonomy;

  public CertificationRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Reports what breaks a rule in a list of certifications, at {@code field}. */
  public void checkAll(Field field, List<CertificationDetails> certifications) {
    field.each(certifications, MAX_CERTIFICATIONS, this::check);
    EvidenceRules.checkTotal(field, certifications.stream());
    distinct(field, certifications);
  }

  /** One that is said twice is one, unless it is proven in two ways. */
  private static void distinct(Field field, List<CertificationDetails> certifications) {
    var proofs = new HashMap<CertificationDetails, Optional<EvidenceDetails>>();
    for (var i = 0; i < certifications.size(); i++) {
      var held = certifications.get(i);
      if (held != null) {
        var evidence = Optional.ofNullable(held.evidence());
        var before = proofs.putIfAbsent(held.normalised().claim(), evidence);
        if (before != null && !before.equals(evidence)) {
          field.at(i).at("evidence").violated("duplicate", "The same is there with another proof.");
        }
      }
    }
  }

  /** Reports what breaks a rule in one certification, below {@code field}. */
  public void check(Field field, CertificationDetails held) {
    if (field.at("person").required(held.person())) {
      field.at("person").line(held.person(), MAX_PERSON);
    }
    var kind = field.at("certification");
    if (kind.required(held.certification()) && !taxonomy.knowsCertification(held.certification())) {
      kind.violated("unknown-certification", "No taxonomy has this certification or competency.");
    }
    field.at("validFrom").required(held.validFrom());
    field.at("validFrom").day(held.validFrom());
    field.at("validUntil").day(held.validUntil());
    field.span(held.validFrom(), "validUntil", held.validUntil());
    if (held.evidence() != null) {
      EvidenceRules.check(field.at("evidence"), held.evidence());
    }
  }
}
