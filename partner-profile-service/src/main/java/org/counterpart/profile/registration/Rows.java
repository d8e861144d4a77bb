package org.counterpart.profile.registration;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.outbox.Outbox;
import org.counterpart.outbox.OutboxEvent;

/**
 * New rows and events of several partners, gathered so that those of one table are inserted one
 * after the other: only then does the database get one statement for many of them.
 */
public final class Rows {
  private final Map<Class<?>, List<Object>> byTable = new LinkedHashMap<>();
  private final List<OutboxEvent> events = new ArrayList<>();

  /** Adds a row. */
  public void add(Object row) {
    byTable.computeIfAbsent(row.getClass(), _ -> new ArrayList<>()).add(row);
  }

  /** Adds an event. */
  public void publish(OutboxEvent event) {
    events.add(event);
  }

  /** Stores all of them in the running transaction. */
  public void store(EntityManager entities, Outbox outbox) {
    byTable.values().forEach(rows -> rows.forEach(entities::persist));
    entities.flush();
    if (!events.isEmpty()) {
      outbox.publishAll(events);
    }
    byTable.clear();
    events.clear();
  }
}
