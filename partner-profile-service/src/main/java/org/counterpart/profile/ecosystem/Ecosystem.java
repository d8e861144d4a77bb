package org.counterpart.profile.ecosystem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.counterpart.profile.validation.Values;

/** An ecosystem as it is stored. It is retired, never deleted: its code stays taken. */
@Entity
class Ecosystem {
  @Id String id;

  String name;

  @Enumerated(EnumType.STRING)
  EcosystemKind kind;

  /** Null where it is no chapter. */
  String parent;

  String description;
  boolean retired;
  long version;

  /** Whether partners that it concerns have still to be looked at. */
  @Column(name = "refresh_pending")
  boolean refreshPending;

  /** For Hibernate. */
  protected Ecosystem() {}

  Ecosystem(NewEcosystem content) {
    id = content.id();
    name = Values.line(content.name());
    kind = content.kind();
    parent = content.parent();
    description = Values.line(content.description());
    version = 1;
    refreshPending = true;
  }

  EcosystemText text() {
    return new EcosystemText(name, description);
  }

  void describe(EcosystemText text) {
    name = Values.line(text.name());
    description = Values.line(text.description());
    version++;
  }

  void retire() {
    retired = true;
    refreshPending = true;
    version++;
  }
}
