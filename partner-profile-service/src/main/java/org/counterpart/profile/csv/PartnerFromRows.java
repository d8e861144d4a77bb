package org.counterpart.profile.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.profile.csv.Columns.Column;

/** Puts a partner's JSON document together from its rows. */
final class PartnerFromRows {
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  /** The document of all rows so far. */
  JsonNode document() {
    return document;
  }

  /** Adds a row: cells by column, empty ones left out. */
  void add(Map<Column, String> row) {
    var elements = new HashMap<String, ObjectNode>();
    row.forEach(
        (column, cell) ->
            put(
                column.list() == null
                    ? document
                    : elements.computeIfAbsent(
                        column.list(), list -> document.withArray(list).addObject()),
                column,
                cell));
  }

  private static void put(ObjectNode target, Column column, String cell) {
    var last = column.path().getLast();
    switch (column.form()) {
      case TEXT -> parent(target, column.path()).put(last, Cells.value(cell));
      case LIST -> {
        var list = parent(target, column.path()).putArray(last);
        Cells.values(cell).forEach(list::add);
      }
      case OBJECTS -> {
        var list = target.withArray(column.path().getFirst());
        Cells.values(cell).forEach(value -> list.addObject().put(last, value));
      }
    }
  }

  private static ObjectNode parent(ObjectNode target, List<String> path) {
    var at = target;
    for (var name : path.subList(0, path.size() - 1)) {
      at = at.withObject(name);
    }
    return at;
  }
}
