package org.counterpart.profile.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.level.LevelChange;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.Partner;

/** The levels that partners hold: computed from certifications, never typed in. */
@ApplicationScoped
public class HeldLevels {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  HeldLevels(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** A partner's levels over all time, by code and day. */
  public List<LevelSegment> of(UUID partner) {
    return of(List.of(partner)).getOrDefault(partner, List.of());
  }

  /** The levels of several partners in one query; those without any are absent. */
  public Map<UUID, List<LevelSegment>> of(Collection<UUID> partners) {
    return entities
        .createQuery(
            "from HeldLevel where partnerId in :partners order by code, validFrom", HeldLevel.class)
        .setParameter("partners", partners)
        .getResultStream()
        // Not managed: replace() deletes by a statement and may write the same key anew.
        .peek(entities::detach)
        .collect(
            Collectors.groupingBy(
                HeldLevel::partnerId, Collectors.mapping(HeldLevel::segment, Collectors.toList())));
  }

  /**
   * Replaces a partner's levels, and tells which of them that changes today.
   *
   * @param before those that are stored
   * @param persist takes the new rows
   * @param publish takes the event, if there is one
   */
  public void replace(
      Partner partner,
      List<LevelSegment> before,
      List<LevelSegment> after,
      Consumer<? super HeldLevel> persist,
      Consumer<OutboxEvent> publish) {
    if (before.equals(after)) {
      return;
    }
    if (!before.isEmpty()) {
      entities
          .createQuery("delete from HeldLevel where partnerId = :partner")
          .setParameter("partner", partner.id())
          .executeUpdate();
    }
    after.forEach(segment -> persist.accept(new HeldLevel(partner.id(), segment)));
    tell(partner, before, after, LocalDate.now(clock)).ifPresent(publish);
  }

  /**
   * What has changed since levels were last told, which is noted with the partner.
   *
   * @param before the segments that were told of
   * @param after those that are true now
   */
  public Optional<OutboxEvent> tell(
      Partner partner, List<LevelSegment> before, List<LevelSegment> after, LocalDate today) {
    var changes = LevelChange.between(before, partner.levelsToldOn(), after, today);
    partner.levelsTold(today);
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(LevelChangesEvent.happened(partner.id(), today, changes).message());
  }
}
