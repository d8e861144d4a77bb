package org.counterpart.notification.notice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.notification.delivery.DeliverySubject;
import org.counterpart.notification.delivery.DeliverySubject.OfLevelWarning;

/**
 * Levels that have changed or will change, as published on {@code level-changes}.
 *
 * @param day on which they change
 * @param daysAhead 0 where it has happened
 */
public record LevelChanges(
    UUID id, UUID partnerId, LocalDate day, int daysAhead, List<Change> changes) implements Notice {

  public LevelChanges {
    requireNonNull(id, "id");
    requireNonNull(partnerId, "partnerId");
    requireNonNull(day, "day");
    changes = List.copyOf(changes);
  }

  @Override
  public List<String> competencies() {
    return changes.stream().map(Change::competency).toList();
  }

  @Override
  public DeliverySubject subject() {
    return new OfLevelWarning(id);
  }

  /** Whether it is still to come. */
  public boolean isWarning() {
    return daysAhead > 0;
  }

  /**
   * A competency whose level changes.
   *
   * @param before NONE, SILVER or GOLD
   * @param after likewise
   * @param saving nullable
   */
  public record Change(String competency, String before, String after, Saving saving) {

    public Change {
      requireNonNull(competency, "competency");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  /**
   * What would keep a level.
   *
   * @param people how many have to renew, or be certified anew
   * @param references how many customer references have to be added
   * @param expiring certifications that run out on the day
   */
  public record Saving(int people, int references, List<Expiring> expiring) {

    public Saving {
      expiring = List.copyOf(expiring);
    }
  }

  /** A certification that runs out, and how many people's. */
  public record Expiring(String certification, int people) {}
}
