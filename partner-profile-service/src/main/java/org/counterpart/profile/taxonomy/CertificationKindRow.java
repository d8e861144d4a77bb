package org.counterpart.profile.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one scheme says that a certification counts towards. */
@Entity
@Table(name = "certification_kind")
@IdClass(CertificationKindRow.Key.class)
class CertificationKindRow {
  @Id String scheme;
  @Id String code;
  String name;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "counts_towards")
  List<String> countsTowards;

  /** For Hibernate. */
  protected CertificationKindRow() {}

  CertificationKindRow(String scheme, TaxonomyScheme.CertificationKind kind) {
    this.scheme = scheme;
    this.code = kind.code();
    this.name = kind.name() == null ? kind.code() : kind.name();
    this.countsTowards = kind.countsTowards().stream().distinct().sorted().toList();
  }

  TaxonomyScheme.CertificationKind kind() {
    return new TaxonomyScheme.CertificationKind(code, name, countsTowards);
  }

  /** A certification can be named by several schemes. */
  record Key(String scheme, String code) implements Serializable {}
}
