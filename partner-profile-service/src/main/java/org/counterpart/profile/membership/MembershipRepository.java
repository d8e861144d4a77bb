package org.counterpart.profile.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.profile.partner.Cursors;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The stored memberships. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, Membership.Key> {

  Optional<Membership> find(String ecosystem, UUID partner) {
    return findByIdOptional(new Membership.Key(ecosystem, partner));
  }

  /** A partner's memberships by the ids of the ecosystems. */
  List<Membership> of(UUID partner) {
    return list("partnerId = ?1 order by ecosystem", partner);
  }

  /** How many of a partner's memberships have not ended. */
  long unended(UUID partner) {
    return count("partnerId = ?1 and state in ('INVITED', 'REQUESTED', 'MEMBER')", partner);
  }

  /**
   * An ecosystem's memberships in the order of the partners' ids.
   *
   * @param state null for every state
   */
  Page<MembershipView> page(String ecosystem, MembershipState state, PageRequest request) {
    var rows =
        getEntityManager()
            .createQuery(
                """
                select m, p.name from Membership m join Partner p on p.id = m.partnerId
                where m.ecosystem = :ecosystem and m.partnerId > :after
                  and (:state is null or m.state = :state)
                order by m.partnerId
                """,
                Object[].class)
            .setParameter("ecosystem", ecosystem)
            .setParameter("state", state)
            .setParameter("after", Cursors.after(request))
            .setMaxResults(request.limit() + 1)
            .getResultStream()
            .map(row -> MembershipView.of((Membership) row[0], (String) row[1], Side.OPERATOR))
            .toList();
    return Page.of(rows, request.limit(), membership -> Cursors.of(membership.partnerId()));
  }

  /** Makes those of these partners that name the ecosystem in their profile ask for membership. */
  void request(String ecosystem, Collection<UUID> partners, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into membership (ecosystem, partner_id, state, changed_at)
            select :ecosystem, id, 'REQUESTED', :now from partner
            where id = any(:partners) and :ecosystem = any(ecosystems)
            on conflict do nothing
            """)
        .setParameter("ecosystem", ecosystem)
        .setParameter("partners", partners.toArray(UUID[]::new))
        .setParameter("now", now)
        .executeUpdate();
  }

  /** At most {@code max} partners that name an ecosystem or belong to it, in the order of ids. */
  List<UUID> concerned(String ecosystem, UUID after, int max) {
    Stream<?> ids =
        getEntityManager()
            .createNativeQuery(
                """
                select id from partner
                where id > :after and (:ecosystem = any(ecosystems) or :ecosystem = any(belongs_to))
                order by id limit :max
                """,
                UUID.class)
            .setParameter("ecosystem", ecosystem)
            .setParameter("after", after)
            .setParameter("max", max)
            .getResultStream();
    return ids.map(UUID.class::cast).toList();
  }
}
