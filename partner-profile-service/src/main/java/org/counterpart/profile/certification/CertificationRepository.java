package org.counterpart.profile.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.profile.partner.Cursors;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The stored certifications. */
@ApplicationScoped
public class CertificationRepository implements PanacheRepositoryBase<Certification, UUID> {

  /** All certifications of a partner. */
  public List<Certification> of(UUID partner) {
    return list("partnerId = ?1 order by id", partner);
  }

  /** All certifications of several partners, in one query. */
  public List<Certification> of(Collection<UUID> partners) {
    return list("partnerId in ?1 order by id", partners);
  }

  /** A partner's certification; empty where it is somebody else's. */
  public Optional<Certification> find(UUID partner, UUID certification) {
    return find("id = ?1 and partnerId = ?2", certification, partner).firstResultOptional();
  }

  /**
   * A partner's certifications in the order in which they came.
   *
   * @param at only those that are valid on this day; null for all
   */
  public Page<Certification> page(UUID partner, LocalDate at, PageRequest request) {
    var after = Cursors.after(request);
    var query =
        at == null
            ? find("partnerId = ?1 and id > ?2 order by id", partner, after)
            : find(
                "partnerId = ?1 and id > ?2 and validFrom <= ?3"
                    + " and (validUntil is null or validUntil > ?3) order by id",
                partner,
                after,
                at);
    var rows = query.range(0, request.limit()).list();
    return Page.of(rows, request.limit(), row -> Cursors.of(row.id()));
  }

  /** The highest id of a partner with certifications; empty where there is none. */
  public Optional<UUID> lastPartner() {
    return getEntityManager()
        .createQuery(
            "select c.partnerId from Certification c order by c.partnerId desc", UUID.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * At most {@code max} partners with certifications, in the order of their ids, none above {@code
   * last}.
   */
  public List<UUID> partners(UUID after, UUID last, int max) {
    return getEntityManager()
        .createQuery(
            "select distinct c.partnerId from Certification c"
                + " where c.partnerId > :after and c.partnerId <= :last order by c.partnerId",
            UUID.class)
        .setParameter("after", after)
        .setParameter("last", last)
        .setMaxResults(max)
        .getResultList();
  }

  /** At most {@code max} partners that have attached evidence, in the order of their ids. */
  public List<UUID> partnersWithEvidence(UUID after, int max) {
    return getEntityManager()
        .createQuery(
            "select distinct c.partnerId from Certification c where c.partnerId > :after"
                + " and c.credential is not null order by c.partnerId",
            UUID.class)
        .setParameter("after", after)
        .setMaxResults(max)
        .getResultList();
  }
}
