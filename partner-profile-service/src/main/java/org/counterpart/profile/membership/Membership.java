package org.counterpart.profile.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How a partner stands to an ecosystem. Whoever changes it holds the lock of the partner's row. */
@Entity
@IdClass(Membership.Key.class)
class Membership {
  @Id String ecosystem;

  @Id
  @Column(name = "partner_id")
  UUID partnerId;

  @Enumerated(EnumType.STRING)
  MembershipState state;

  @Column(name = "changed_at")
  Instant changedAt;

  /** For Hibernate. */
  protected Membership() {}

  Membership(String ecosystem, UUID partnerId) {
    this.ecosystem = ecosystem;
    this.partnerId = partnerId;
  }

  void become(MembershipState next, Instant now) {
    state = next;
    changedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  record Key(String ecosystem, UUID partnerId) implements Serializable {}
}
