package org.counterpart.profile.erasurelog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is kept of an erasure: ids, times, and a keyed hash of the external id. */
@Entity
class Erasure {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ErasureKind kind;

  @Column(name = "partner_id")
  private UUID partnerId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "contact_ids")
  private List<UUID> contactIds;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "external_id_hash")
  private byte[] externalIdHash;

  @Column(name = "follow_up_at")
  private Instant followUpAt;

  /** For Hibernate. */
  protected Erasure() {}

  private Erasure(
      UUID id, ErasureKind kind, UUID partnerId, List<UUID> contactIds, Instant requestedAt) {
    this.id = id;
    this.kind = kind;
    this.partnerId = partnerId;
    this.contactIds = List.copyOf(contactIds);
    this.requestedAt = requestedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * @param externalIdHash null where there was no external id
   */
  static Erasure ofPartner(UUID partner, byte[] externalIdHash, Instant now) {
    var erasure = new Erasure(partner, ErasureKind.PARTNER, partner, List.of(), now);
    erasure.externalIdHash = externalIdHash;
    return erasure;
  }

  /**
   * @param followUpAt when the contacts that are left are to be published again
   */
  static Erasure ofPerson(
      UUID id, UUID partner, List<UUID> contacts, Instant now, Instant followUpAt) {
    var erasure = new Erasure(id, ErasureKind.PERSON, partner, contacts, now);
    erasure.followUpAt = followUpAt;
    return erasure;
  }

  /** Every service has reported. */
  void complete(Instant at) {
    completedAt = at;
  }

  /** The contacts that are left were published again. */
  void followedUp() {
    followUpAt = null;
  }

  /** Whoever has the external id may register it again. */
  void release() {
    externalIdHash = null;
  }

  UUID id() {
    return id;
  }

  ErasureKind kind() {
    return kind;
  }

  UUID partnerId() {
    return partnerId;
  }

  List<UUID> contactIds() {
    return contactIds;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  /** Null while it is in progress. */
  Instant completedAt() {
    return completedAt;
  }
}
