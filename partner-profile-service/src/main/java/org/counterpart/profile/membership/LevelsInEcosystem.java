package org.counterpart.profile.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.profile.level.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts the levels that the members of an ecosystem hold; one query. */
@ApplicationScoped
class LevelsInEcosystem {
  private final EntityManager entities;

  @Inject
  LevelsInEcosystem(EntityManager entities) {
    this.entities = entities;
  }

  Counts on(String ecosystem, LocalDate day) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                """
                select s.code, s.level, count(*), count(*) filter (where s.verified)
                from level_segment s
                where s.valid_from <= :day and (s.valid_until is null or s.valid_until > :day)
                  and s.partner_id in (
                    select m.partner_id from membership m join ecosystem e on e.id = m.ecosystem
                    where m.state = 'MEMBER' and not e.retired
                      and (e.id = :ecosystem or e.parent = :ecosystem))
                group by s.code, s.level order by s.code, s.level
                """,
                Object[].class)
            .setParameter("day", day)
            .setParameter("ecosystem", ecosystem)
            .getResultStream();
    return new Counts(day, rows.map(row -> Count.of((Object[]) row)).toList());
  }

  /** The levels that members hold on a day. */
  @Schema(name = "EcosystemLevels", description = "The levels that members hold on a day.")
  record Counts(LocalDate at, List<Count> items) {}

  /** How many members hold a competency at a level. */
  @Schema(
      name = "EcosystemLevel",
      description = "How many members hold a competency at a level; gold is not silver as well.")
  record Count(
      @Schema(examples = "mpn:security") String competency,
      Level level,
      @Schema(examples = "12") long members,
      @Schema(
              description = "For how many of them somebody else than the partner vouches.",
              examples = "4")
          long verified) {

    static Count of(Object[] row) {
      return new Count(
          (String) row[0],
          Level.valueOf((String) row[1]),
          ((Number) row[2]).longValue(),
          ((Number) row[3]).longValue());
    }
  }
}
