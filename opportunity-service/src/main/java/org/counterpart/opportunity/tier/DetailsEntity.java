package org.counterpart.opportunity.tier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The details tier's own row; nothing else refers to it, so nothing else can load it along. */
@Entity
@Table(name = "opportunity_details")
class DetailsEntity {
  @Id
  @Column(name = "opportunity_id")
  UUID opportunityId;

  String details;

  DetailsEntity() {}

  DetailsEntity(UUID opportunityId, String details) {
    this.opportunityId = opportunityId;
    this.details = details;
  }
}
