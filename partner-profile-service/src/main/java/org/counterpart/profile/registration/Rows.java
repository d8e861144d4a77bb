package org.counterpart.profile.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.partner.PeopleLeft;

/**
 * New rows and events of several partners, gathered so that those of one table can be inserted with
 * one statement.
 */
public final class Rows {
  private final Map<String, List<NewRow>> byTable = new LinkedHashMap<>();
  private final List<OutboxEvent> events = new ArrayList<>();
  private final List<PeopleLeft> left = new ArrayList<>();

  /** Adds a row. */
  public void add(NewRow row) {
    byTable.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row);
  }

  /** Adds an event. */
  public void publish(OutboxEvent event) {
    events.add(event);
  }

  /** Notes people who left, which is told once everything is stored. */
  void left(PeopleLeft people) {
    if (people.isAny()) {
      left.add(people);
    }
  }

  /** Who left, in the order in which they were noted. */
  List<PeopleLeft> left() {
    return left;
  }

  /** The rows of each table, in the order in which they came. */
  Collection<List<NewRow>> tables() {
    return byTable.values();
  }

  /** The events in the order in which they came. */
  List<OutboxEvent> events() {
    return events;
  }
}
