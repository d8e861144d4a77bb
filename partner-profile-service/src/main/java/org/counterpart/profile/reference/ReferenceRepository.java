package org.counterpart.profile.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.profile.partner.Cursors;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The stored references. */
@ApplicationScoped
public class ReferenceRepository implements PanacheRepositoryBase<Reference, UUID> {

  /** All references of a partner, in the order in which they came. */
  public List<Reference> of(UUID partner) {
    return list("partnerId = ?1 order by id", partner);
  }

  /** All references of several partners, in one query. */
  public List<Reference> of(Collection<UUID> partners) {
    return list("partnerId in ?1 order by id", partners);
  }

  /** A partner's reference; empty where it is somebody else's. */
  public Optional<Reference> find(UUID partner, UUID reference) {
    return find("id = ?1 and partnerId = ?2", reference, partner).firstResultOptional();
  }

  /** A partner's references in the order in which they came. */
  public Page<Reference> page(UUID partner, PageRequest request) {
    var rows =
        find("partnerId = ?1 and id > ?2 order by id", partner, Cursors.after(request))
            .range(0, request.limit())
            .list();
    return Page.of(rows, request.limit(), row -> Cursors.of(row.id()));
  }
}
