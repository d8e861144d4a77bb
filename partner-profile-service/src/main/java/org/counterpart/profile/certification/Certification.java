package org.counterpart.profile.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.partner.Edit;

/** A certification as it is stored. */
@Entity
public class Certification implements NewRow {
  @Id private UUID id;

  @Column(name = "partner_id")
  private UUID partnerId;

  private String person;
  private String certification;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String credential;
  private String identity;

  @Column(name = "evidence_issuer")
  private String evidenceIssuer;

  @Column(name = "credential_until")
  private Instant credentialUntil;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "evidence_problem")
  private String evidenceProblem;

  /** For Hibernate. */
  protected Certification() {}

  /**
   * @param details normalised
   */
  public Certification(UUID id, UUID partnerId, CertificationDetails details) {
    this.id = id;
    this.partnerId = partnerId;
    this.person = details.person();
    this.certification = details.certification();
    this.validFrom = details.validFrom();
    this.validUntil = details.validUntil();
    if (details.evidence() != null) {
      this.credential = details.evidence().credential();
      this.identity = details.evidence().identity();
    }
  }

  /**
   * Takes other evidence, which proves nothing until {@link #found}.
   *
   * @param evidence normalised; null for none
   */
  public void attach(EvidenceDetails evidence) {
    credential = evidence == null ? null : evidence.credential();
    identity = evidence == null ? null : evidence.identity();
    evidenceIssuer = null;
    credentialUntil = null;
    verifiedAt = null;
    evidenceProblem = null;
  }

  /**
   * Takes what came out when the evidence was verified at {@code now}.
   *
   * @return whether it says something else than before
   */
  public boolean found(EvidenceFinding finding, Instant now) {
    if (finding.equals(finding())) {
      return false;
    }
    evidenceIssuer = finding.issuer();
    credentialUntil = finding.validUntil();
    evidenceProblem = finding.problem();
    verifiedAt = finding.isProof() ? now : null;
    return true;
  }

  /** What came out when the evidence was last verified. */
  EvidenceFinding finding() {
    return new EvidenceFinding(evidenceIssuer, credentialUntil, evidenceProblem);
  }

  /** Null for what is only said. */
  public EvidenceDetails evidence() {
    return credential == null ? null : new EvidenceDetails(credential, identity);
  }

  /** When the evidence was found to prove it; null where it does not. */
  public Instant verifiedAt() {
    return verifiedAt;
  }

  @Override
  public String table() {
    return "certification";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("id", id)
        .uuid("partner_id", partnerId)
        .text("person", person)
        .text("certification", certification)
        .day("valid_from", validFrom)
        .day("valid_until", validUntil)
        .text("credential", credential)
        .text("identity", identity)
        .text("evidence_issuer", evidenceIssuer)
        .instant("credential_until", credentialUntil)
        .instant("verified_at", verifiedAt)
        .text("evidence_problem", evidenceProblem);
  }

  public CertificationDetails details() {
    return new CertificationDetails(person, certification, validFrom, validUntil, evidence());
  }

  /** That this certification has changed, for the history of its partner; null for none. */
  public Edit edit(CertificationDetails before, CertificationDetails after) {
    return new Edit(path(id), before, after);
  }

  /** Where it is in its partner's history. */
  public static String path(UUID id) {
    return "/certifications/" + id;
  }

  public UUID id() {
    return id;
  }

  public UUID partnerId() {
    return partnerId;
  }
}
