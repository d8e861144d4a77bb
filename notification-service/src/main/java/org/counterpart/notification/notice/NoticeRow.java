package org.counterpart.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.notification.delivery.DeliveryKind;

/** A notice that arrived, and whether its mail is planned. */
@Entity
@Table(name = "notice")
class NoticeRow {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  DeliveryKind kind;

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

  /** When somebody answered it, or something later overtook it; null until then. */
  @Column(name = "answered_at")
  Instant answeredAt;
}
