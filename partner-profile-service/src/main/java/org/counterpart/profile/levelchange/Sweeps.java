package org.counterpart.profile.levelchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.level.Lapse;

/** Up to which day partners were looked at, and who is concerned by a new one. */
@ApplicationScoped
class Sweeps {
  private static final String CHANGED =
      """
      select distinct partner_id from level_segment
      where partner_id > :after
        and ((valid_from > :swept and valid_from <= :today)
          or (valid_until > :swept and valid_until <= :today))
      order by partner_id limit :max
      """;

  // A silver that ends because gold begins is no lapse, nor a level that is verified no longer.
  private static final String LAPSING =
      """
      select distinct s.partner_id from level_segment s
      where s.partner_id > :after and s.valid_until > :today and s.valid_until <= :last and s.via is null
        and not exists (select 1 from lapse_notice n
          where n.partner_id = s.partner_id and n.code = s.code and n.level = s.level
            and n.lapses_on = s.valid_until
            and n.days = case when s.valid_until <= cast(:today as date) + 7 then 7
                              when s.valid_until <= cast(:today as date) + 30 then 30 else 90 end)
        and not exists (select 1 from level_segment g
          where g.partner_id = s.partner_id and g.code = s.code and g.valid_from = s.valid_until
            and (g.level = 'GOLD' or g.level = s.level))
      order by s.partner_id limit :max
      """;
  private static final String NOTE =
      """
      insert into lapse_notice (partner_id, code, level, lapses_on, days)
      values (:partner, :code, :level, :day, :days) on conflict do nothing
      """;

  private final EntityManager entities;

  @Inject
  Sweeps(EntityManager entities) {
    this.entities = entities;
  }

  LocalDate sweptOn() {
    return (LocalDate)
        entities
            .createNativeQuery("select swept_on from level_sweep", LocalDate.class)
            .getSingleResult();
  }

  /** Notes that everybody was looked at, and forgets notices of lapses that are over. */
  void swept(LocalDate day) {
    entities
        .createNativeQuery("update level_sweep set swept_on = :day where swept_on < :day")
        .setParameter("day", day)
        .executeUpdate();
    entities
        .createNativeQuery("delete from lapse_notice where lapses_on <= :day")
        .setParameter("day", day)
        .executeUpdate();
  }

  /**
   * Partners of whose levels one begins or ends since a day was swept, by id. Those of that day are
   * among them once more: a change that was made before midnight, by the clock of whoever made it,
   * may have been committed after the sweep.
   */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> changed(UUID after, LocalDate swept, LocalDate today, int max) {
    return entities
        .createNativeQuery(CHANGED)
        .setParameter("after", after)
        .setParameter("swept", swept.minusDays(1))
        .setParameter("today", today)
        .setParameter("max", max)
        .getResultList();
  }

  /** Partners that are to be warned of a lapse, by id. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> lapsing(UUID after, LocalDate today, int max) {
    return entities
        .createNativeQuery(LAPSING)
        .setParameter("after", after)
        .setParameter("today", today)
        .setParameter("last", today.plusDays(Lapse.NOTICES.getFirst()))
        .setParameter("max", max)
        .getResultList();
  }

  /** Notes that a partner is warned; false where it was warned before. */
  boolean note(UUID partner, Lapse lapse, int notice) {
    return entities
            .createNativeQuery(NOTE)
            .setParameter("partner", partner)
            .setParameter("code", lapse.change().competency())
            .setParameter("level", lapse.change().before().name())
            .setParameter("day", lapse.day())
            .setParameter("days", notice)
            .executeUpdate()
        == 1;
  }
}
