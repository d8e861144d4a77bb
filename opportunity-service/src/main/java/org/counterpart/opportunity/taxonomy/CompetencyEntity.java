package org.counterpart.opportunity.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A competency as it was last heard of. */
@Entity
@Table(name = "competency")
class CompetencyEntity {
  @Id String code;
  long version;
  String name;
  boolean retired;

  CompetencyEntity() {}

  CompetencyEntity(CompetencyEvent event) {
    code = event.code();
    take(event);
  }

  final void take(CompetencyEvent event) {
    version = event.version();
    name = event.name();
    retired = event.retired();
  }
}
