package org.counterpart.profile.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.counterpart.profile.level.LevelSegment;

/** The levels that partners hold: computed from certifications, never typed in. */
@ApplicationScoped
public class HeldLevels {
  private final EntityManager entities;

  @Inject
  HeldLevels(EntityManager entities) {
    this.entities = entities;
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
   * Replaces a partner's levels.
   *
   * @param before those that are stored
   * @param persist takes the new rows
   */
  public void replace(
      UUID partner,
      List<LevelSegment> before,
      List<LevelSegment> after,
      Consumer<? super HeldLevel> persist) {
    if (before.equals(after)) {
      return;
    }
    if (!before.isEmpty()) {
      entities
          .createQuery("delete from HeldLevel where partnerId = :partner")
          .setParameter("partner", partner)
          .executeUpdate();
    }
    after.forEach(segment -> persist.accept(new HeldLevel(partner, segment)));
  }
}
