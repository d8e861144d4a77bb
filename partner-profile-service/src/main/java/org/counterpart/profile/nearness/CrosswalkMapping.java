package org.counterpart.profile.nearness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How one crosswalk relates two competencies. */
@Entity
@Table(name = "crosswalk_mapping")
@IdClass(CrosswalkMapping.Key.class)
public class CrosswalkMapping {
  @Id String crosswalk;

  @Id
  @Column(name = "from_code")
  String from;

  @Id
  @Column(name = "to_code")
  String to;

  @Enumerated(EnumType.STRING)
  Relation relation;

  /** For Hibernate. */
  protected CrosswalkMapping() {}

  public CrosswalkMapping(String crosswalk, Crosswalk.Mapping mapping) {
    this.crosswalk = crosswalk;
    this.from = mapping.from();
    this.to = mapping.to();
    this.relation = mapping.relation();
  }

  public Crosswalk.Mapping mapping() {
    return new Crosswalk.Mapping(from, to, relation);
  }

  record Key(String crosswalk, String from, String to) implements Serializable {}
}
