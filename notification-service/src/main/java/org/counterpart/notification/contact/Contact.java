package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A person to write to.
 *
 * @param language BCP 47; nullable
 */
public record Contact(UUID id, String name, String email, String language, Topics topics) {

  public Contact {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(email, "email");
    topics = topics == null ? Topics.NONE : topics;
  }
}
