package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person to write to.
 *
 * @param language BCP 47; nullable
 * @param absence null for one who is there
 */
public record Contact(
    UUID id, String name, String email, String language, Topics topics, Absence absence) {

  public Contact {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(email, "email");
    topics = topics == null ? Topics.NONE : topics;
  }

  boolean isAway(LocalDate day) {
    return absence != null && absence.covers(day);
  }
}
