package org.counterpart.notification.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of what is known of a partner; written by statements that compare versions. */
@Entity
@Immutable
@Table(name = "partner")
class Partner {
  @Id UUID id;
  long version;
  String name;
  String country;

  @Column(columnDefinition = "jsonb")
  String contacts;

  boolean erased;
}
