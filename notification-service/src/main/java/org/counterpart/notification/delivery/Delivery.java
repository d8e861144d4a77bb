package org.counterpart.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the delivery log; written by statements that guard the state they start from. */
@Entity
@Immutable
@Table(name = "delivery")
public class Delivery {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  DeliveryKind kind;

  byte[] recipient;
  String address;

  @Column(name = "contact_id")
  UUID contactId;

  @Column(name = "contact_name")
  String contactName;

  String language;

  @Column(name = "stands_in_for")
  UUID standsInFor;

  @Column(name = "match_id")
  UUID matchId;

  @Column(name = "opportunity_id")
  UUID opportunityId;

  @Column(name = "partner_id")
  UUID partnerId;

  @Enumerated(EnumType.STRING)
  DeliveryState state;

  @Enumerated(EnumType.STRING)
  SuppressionReason reason;

  @Column(name = "message_id")
  String messageId;

  int attempts;
  int ambiguous;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "attempted_at")
  Instant attemptedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "error_code")
  String errorCode;

  @Column(name = "error_phase")
  String errorPhase;

  String traceparent;
}
