package org.counterpart.notification.suppression;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.counterpart.notification.delivery.SuppressionReason;
import org.hibernate.annotations.Immutable;

/** An address, known by its hash alone, that gets no more mail. */
@Entity
@Immutable
@Table(name = "suppression")
class Suppression {
  @Id byte[] recipient;

  @Enumerated(EnumType.STRING)
  SuppressionReason reason;
}
