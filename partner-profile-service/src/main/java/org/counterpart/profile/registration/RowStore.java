package org.counterpart.profile.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Set;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.copy.TableCopy;
import org.counterpart.profile.partner.PeopleLeft;
import org.counterpart.rest.problem.Outage;

/** Stores what was gathered, in the running transaction. */
@ApplicationScoped
public class RowStore {
  private static final String UNIQUE_VIOLATION = "23505";

  /** PostgreSQL's unique violation, serialization failure and deadlock. */
  private static final Set<String> CONFLICTS = Set.of(UNIQUE_VIOLATION, "40001", "40P01");

  private final EntityManager entities;
  private final TableCopy copy;
  private final Outbox outbox;
  private final Event<PeopleLeft> left;

  @Inject
  RowStore(EntityManager entities, TableCopy copy, Outbox outbox, Event<PeopleLeft> left) {
    this.entities = entities;
    this.copy = copy;
    this.outbox = outbox;
    this.left = left;
  }

  /**
   * Stores new rows, what was changed in entities, and the events, and then tells who left. Rows
   * are not managed afterwards.
   *
   * @throws RuntimeException where the database refuses; {@link #isConflict} and {@link #isAway}
   *     tell why
   */
  public void store(Rows rows) {
    // what goes away makes room for what comes
    entities.flush();
    rows.tables().forEach(copy::insert);
    if (!rows.events().isEmpty()) {
      outbox.publishAll(rows.events());
    }
    rows.left().forEach(left::fire);
  }

  /** Whether it failed because of what somebody else did at the same moment. */
  public static boolean isConflict(Throwable failure) {
    return hasState(failure, CONFLICTS);
  }

  /** Whether it failed because somebody else has what must be unique. */
  static boolean isTaken(Throwable failure) {
    return hasState(failure, Set.of(UNIQUE_VIOLATION));
  }

  /**
   * Whether it failed because the database is away or takes nothing from anybody, so that whatever
   * is tried next will fail as well. A transaction that took too long is none of these.
   */
  public static boolean isAway(Throwable failure) {
    return Outage.behind(failure).isPresent();
  }

  private static boolean hasState(Throwable failure, Set<String> states) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && states.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
