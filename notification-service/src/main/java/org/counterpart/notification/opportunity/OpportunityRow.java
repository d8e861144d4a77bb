package org.counterpart.notification.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A stored teaser; written by a statement that compares versions. */
@Entity
@Immutable
@Table(name = "opportunity")
class OpportunityRow {
  @Id UUID id;
  long version;
  String state;

  @Column(columnDefinition = "jsonb")
  String teaser;
}
