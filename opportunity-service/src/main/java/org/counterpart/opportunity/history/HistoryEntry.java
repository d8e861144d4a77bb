package org.counterpart.opportunity.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.rest.security.Role;

/** What happened to an opportunity, as it is stored; never changed. */
@Entity
@IdClass(HistoryEntry.Key.class)
@Table(name = "opportunity_history")
class HistoryEntry {
  @Id
  @Column(name = "opportunity_id")
  UUID opportunityId;

  @Id long version;
  Instant at;
  String subject;

  @Enumerated(EnumType.STRING)
  Role role;

  @Enumerated(EnumType.STRING)
  Action action;

  @Enumerated(EnumType.STRING)
  State state;

  /** A JSON array of fields that changed. */
  String changes;

  record Key(UUID opportunityId, long version) implements Serializable {}
}
