package org.counterpart.broken.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is stored. */
@Entity
public class Row {
  @Id long id;
}
