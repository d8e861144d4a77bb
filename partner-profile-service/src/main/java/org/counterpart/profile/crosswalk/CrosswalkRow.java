package org.counterpart.profile.crosswalk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.nearness.Crosswalk;
import org.counterpart.profile.nearness.CrosswalkMapping;

/** A crosswalk as it is stored, without its mappings. */
@Entity
@Table(name = "crosswalk")
class CrosswalkRow {
  @Id String id;
  String name;

  @Column(name = "as_of")
  LocalDate asOf;

  String source;

  /** For Hibernate. */
  protected CrosswalkRow() {}

  CrosswalkRow(String id) {
    this.id = id;
  }

  void describe(Crosswalk from) {
    name = from.name();
    asOf = from.asOf();
    source = from.source();
  }

  Crosswalk with(List<CrosswalkMapping> mappings) {
    return new Crosswalk(
        id, name, asOf, source, mappings.stream().map(CrosswalkMapping::mapping).toList());
  }
}
