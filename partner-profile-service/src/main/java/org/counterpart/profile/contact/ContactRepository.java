package org.counterpart.profile.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored contacts. */
@ApplicationScoped
public class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

  /** All contacts of a partner, in the order in which they came. */
  public List<Contact> of(UUID partner) {
    return list("partnerId = ?1 order by id", partner);
  }

  /** All contacts of several partners, in one query. */
  public List<Contact> of(Collection<UUID> partners) {
    return list("partnerId in ?1 order by id", partners);
  }

  /** A partner's contact; empty where it is somebody else's. */
  public Optional<Contact> find(UUID partner, UUID contact) {
    return find("id = ?1 and partnerId = ?2", contact, partner).firstResultOptional();
  }
}
