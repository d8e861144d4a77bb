package org.counterpart.profile.issuer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A trusted issuer as it is stored: whole, as it was given. */
@Entity
@Table(name = "trusted_issuer")
class TrustedIssuerRow {
  @Id String id;

  String issuer;

  /** JSON of a {@link TrustedIssuer}. */
  String content;

  /** For Hibernate. */
  protected TrustedIssuerRow() {}

  TrustedIssuerRow(String id) {
    this.id = id;
  }
}
