package org.counterpart.profile.held;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;

/**
 * A stretch of time at one level as it is stored, so that a search by level and day is a lookup.
 */
@Entity
@Table(name = "level_segment")
@IdClass(HeldLevel.Key.class)
public class HeldLevel implements NewRow {
  @Id
  @Column(name = "partner_id")
  private UUID partnerId;

  @Id private String code;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private boolean verified;
  private String via;

  /** For Hibernate. */
  protected HeldLevel() {}

  HeldLevel(UUID partnerId, LevelSegment segment) {
    this.partnerId = partnerId;
    this.code = segment.code();
    this.level = segment.level();
    this.validFrom = segment.from();
    this.validUntil = segment.until();
    this.verified = segment.verified();
    this.via = segment.via();
  }

  @Override
  public String table() {
    return "level_segment";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("partner_id", partnerId)
        .text("code", code)
        .text("level", level.name())
        .day("valid_from", validFrom)
        .day("valid_until", validUntil)
        .flag("verified", verified)
        .text("via", via);
  }

  public UUID partnerId() {
    return partnerId;
  }

  public LevelSegment segment() {
    return new LevelSegment(code, level, validFrom, validUntil, verified, via);
  }

  record Key(UUID partnerId, String code, LocalDate validFrom) implements Serializable {}
}
