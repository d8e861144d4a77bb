package org.counterpart.rest.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a service's database holds on somebody, table by table.
 *
 * @param tables those with something, in the order of the export
 * @param others every other table, with why nothing of it belongs into an export
 */
public record HeldData(List<HeldTable> tables, Map<String, String> others) {
  /** Tables that the modules bring that all services use. */
  private static final Map<String, String> OF_EVERY_SERVICE =
      Map.of(
          "flyway_schema_history", "Versions of the schema",
          "idempotency_key", "Answers to requests, by token, kept for a day",
          "outbox_repeat", "Ids of what was erased, for topics that are to forget it");

  public HeldData {
    tables = List.copyOf(tables);
    others = Map.copyOf(others);
  }

  /** Events that name a partner and are still on their way. */
  public static HeldTable events() {
    return HeldTable.of(
            "outbox_event", "position(cast(:partner as text) in key || coalesce(data, '')) > 0")
        .withJson("data");
  }

  /**
   * The tables that nobody has decided on.
   *
   * @param all every table of the database
   */
  public Set<String> undecided(Set<String> all) {
    var undecided = new TreeSet<>(all);
    undecided.removeAll(tables.stream().map(HeldTable::table).collect(Collectors.toSet()));
    undecided.removeAll(others.keySet());
    undecided.removeAll(OF_EVERY_SERVICE.keySet());
    return undecided;
  }
}
