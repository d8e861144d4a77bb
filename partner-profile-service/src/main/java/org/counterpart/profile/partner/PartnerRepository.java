package org.counterpart.profile.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The stored partners. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {

  /** Those of the given external ids and ids that exist, locked, in one query. */
  public List<Partner> lock(Collection<String> externalIds, Collection<UUID> ids) {
    // in the order of ids, so that two imports of the same partners do not wait for each other
    return getEntityManager()
        .createQuery(
            "from Partner where externalId in :externalIds or id in :ids order by id",
            Partner.class)
        .setParameter("externalIds", externalIds)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * Partners in the order of their ids.
   *
   * @param registeredBy only those that this subject registered; null for all
   */
  public Page<Partner> page(String registeredBy, PageRequest request) {
    var rows = after(registeredBy, Cursors.after(request), request.limit() + 1);
    return Page.of(rows, request.limit(), partner -> Cursors.of(partner.id()));
  }

  /**
   * At most {@code max} partners in the order of their ids.
   *
   * @param registeredBy only those that this subject registered; null for all
   * @param after only those with a higher id; null for all
   */
  public List<Partner> after(String registeredBy, UUID after, int max) {
    return getEntityManager()
        .createQuery(
            "from Partner where (:by is null or registeredBy = :by) and id > :after order by id",
            Partner.class)
        .setParameter("by", registeredBy)
        .setParameter("after", after == null ? new UUID(0, 0) : after)
        .setMaxResults(max)
        .getResultList();
  }
}
