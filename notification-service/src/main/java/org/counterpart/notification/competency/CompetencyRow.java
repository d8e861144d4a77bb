package org.counterpart.notification.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A stored name; written by a statement that compares versions. */
@Entity
@Immutable
@Table(name = "competency")
class CompetencyRow {
  @Id String code;
  long version;
  String name;
  String successor;
}
