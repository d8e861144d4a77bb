package org.counterpart.profile.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;

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
        .day("valid_until", validUntil);
  }

  public CertificationDetails details() {
    return new CertificationDetails(person, certification, validFrom, validUntil);
  }

  public UUID id() {
    return id;
  }

  public UUID partnerId() {
    return partnerId;
  }
}
