package org.counterpart.profile.held;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.level.LevelChange;
import org.counterpart.rest.id.Ids;

/**
 * Levels of a partner that have changed, or will change if nobody does anything, as it is
 * published. No person is named.
 *
 * @param day on which they change
 * @param daysAhead 0 where it has happened; else 90, 30 or 7, the notice that this is
 */
public record LevelChangesEvent(
    UUID id, UUID partnerId, LocalDate day, int daysAhead, List<Change> changes) {

  static final String TOPIC = "level-changes";
  static final String TYPE = "org.counterpart.level-changes.v1";

  /** Changes that have happened by that day. */
  public static LevelChangesEvent happened(UUID partner, LocalDate day, List<LevelChange> changes) {
    return new LevelChangesEvent(
        Ids.next(), partner, day, 0, changes.stream().map(Change::of).toList());
  }

  /** Changes that will happen on that day. */
  public static LevelChangesEvent ahead(
      UUID partner, LocalDate day, int daysAhead, List<Change> changes) {
    return new LevelChangesEvent(Ids.next(), partner, day, daysAhead, changes);
  }

  /** The event as a row of the outbox. */
  public OutboxEvent message() {
    return new OutboxEvent(TOPIC, partnerId.toString(), TYPE, partnerId.toString(), this);
  }

  /**
   * A competency whose level changes.
   *
   * @param saving what would keep it; null where it has happened
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(String competency, LevelOrNone before, LevelOrNone after, Saving saving) {

    static Change of(LevelChange change) {
      return of(change, null);
    }

    /** A change with what would keep the level. */
    public static Change of(LevelChange change, Saving saving) {
      return new Change(
          change.competency(),
          LevelOrNone.of(change.before()),
          LevelOrNone.of(change.after()),
          saving);
    }
  }

  /**
   * What would keep a level.
   *
   * @param people how many have to renew, or be certified anew
   * @param references how many customer references have to be added
   * @param expiring certifications towards the competency that run out on that day
   */
  public record Saving(int people, int references, List<Expiring> expiring) {}

  /**
   * A certification that runs out.
   *
   * @param people how many people's
   */
  public record Expiring(String certification, int people) {}
}
