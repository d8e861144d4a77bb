package org.counterpart.profile.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A scheme as it is stored, without its content. */
@Entity
@Table(name = "taxonomy_scheme")
class SchemeRow {
  @Id String scheme;
  String name;

  @Column(name = "as_of")
  LocalDate asOf;

  String source;
  long revision;

  @Column(name = "levels_pending")
  boolean levelsPending;

  /** For Hibernate. */
  protected SchemeRow() {}

  SchemeRow(String scheme) {
    this.scheme = scheme;
  }

  /** Takes over what describes the scheme; tells whether that changed anything. */
  boolean describe(TaxonomyScheme from) {
    var same =
        Objects.equals(name, from.name())
            && Objects.equals(asOf, from.asOf())
            && Objects.equals(source, from.source());
    name = from.name();
    asOf = from.asOf();
    source = from.source();
    return !same;
  }
}
