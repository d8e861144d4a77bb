package org.counterpart.profile.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.partner.Partner;
import org.counterpart.rest.difference.FieldChange;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.security.Role;

/** What somebody did with a partner, as it is stored; never changed. */
@Entity
@Table(name = "partner_history")
public class HistoryEntry implements NewRow {
  @Id UUID id;

  @Column(name = "partner_id")
  UUID partnerId;

  Instant at;
  String subject;

  @Enumerated(EnumType.STRING)
  Role role;

  @Enumerated(EnumType.STRING)
  Action action;

  boolean imported;
  long version;

  @Column(name = "contacts_version")
  long contactsVersion;

  /** A JSON array of {@link FieldChange}. */
  String changes;

  /** For Hibernate. */
  protected HistoryEntry() {}

  HistoryEntry(Partner partner, Author author, Action action, Instant now, String changes) {
    this.id = Ids.next();
    this.partnerId = partner.id();
    this.at = now.truncatedTo(ChronoUnit.MICROS);
    this.subject = author.subject();
    this.role = author.role();
    this.action = action;
    this.imported = author.imported();
    this.version = partner.version();
    this.contactsVersion = partner.contactsVersion();
    this.changes = changes;
  }

  @Override
  public String table() {
    return "partner_history";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("id", id)
        .uuid("partner_id", partnerId)
        .instant("at", at)
        .text("subject", subject)
        .text("role", role.name())
        .text("action", action.name())
        .flag("imported", imported)
        .number("version", version)
        .number("contacts_version", contactsVersion)
        .text("changes", changes);
  }
}
