package org.counterpart.opportunity.tier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The full tier's own row; nothing else refers to it, so nothing else can load it along. */
@Entity
@Table(name = "opportunity_full")
class FullEntity {
  @Id
  @Column(name = "opportunity_id")
  UUID opportunityId;

  @Column(name = "customer_name")
  String customerName;

  @Column(name = "full_text")
  String text;

  FullEntity() {}

  FullEntity(UUID opportunityId, Full full) {
    this.opportunityId = opportunityId;
    take(full);
  }

  final void take(Full full) {
    customerName = full.customerName();
    text = full.text();
  }
}
