package org.counterpart.notification.levelwarning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A warning that arrived, and whether its mail is planned. */
@Entity
@Table(name = "level_warning")
class LevelWarningRow {
  @Id UUID id;

  @Column(name = "partner_id")
  UUID partnerId;

  LocalDate day;

  @Column(columnDefinition = "jsonb", updatable = false)
  String event;

  @Column(updatable = false)
  String traceparent;

  @Column(name = "received_at", updatable = false)
  Instant receivedAt;

  @Column(name = "planned_at")
  Instant plannedAt;
}
