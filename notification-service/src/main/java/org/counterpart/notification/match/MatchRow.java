package org.counterpart.notification.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A match that arrived, and whether its delivery is planned. */
@Entity
@Table(name = "match")
class MatchRow {
  @Id UUID id;

  @Column(name = "opportunity_id")
  UUID opportunityId;

  @Column(name = "opportunity_version")
  long opportunityVersion;

  @Column(name = "partner_id")
  UUID partnerId;

  @Column(columnDefinition = "jsonb", updatable = false)
  String event;

  @Column(updatable = false)
  String traceparent;

  @Column(name = "received_at", updatable = false)
  Instant receivedAt;

  @Column(name = "planned_at")
  Instant plannedAt;

  @Column(name = "waiting_for")
  String waitingFor;
}
