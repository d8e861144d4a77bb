package org.counterpart.matching.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.matching.event.MatchEvent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A partner that was told of an opportunity; written once, by {@link MatchRepository#insert}. */
@Entity
@Immutable
@Table(name = "match")
class MatchRow {

  @Id UUID id;

  @Column(name = "opportunity_id")
  UUID opportunityId;

  @Column(name = "opportunity_version")
  long opportunityVersion;

  @Column(name = "partner_id")
  UUID partnerId;

  int rank;

  double score;

  @Column(columnDefinition = "text")
  String weights;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  String contributions;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(columnDefinition = "text")
  MatchEvent.Reason reason;

  @Column(name = "matched_at")
  Instant matchedAt;
}
