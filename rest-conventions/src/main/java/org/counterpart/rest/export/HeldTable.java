package org.counterpart.rest.export;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table, and which of its rows belong into an export. All columns do, also those that it gains.
 *
 * @param table its name
 * @param source SQL that the rows are selected from: the table, or a query in parentheses
 * @param json columns of type text that hold JSON, shown as what they hold; empty for none
 * @param hidden columns that the reader may not see; empty for none
 * @param condition SQL over the source, with named parameters such as {@code :partner}
 */
public record HeldTable(
    String table, String source, List<String> json, List<String> hidden, String condition) {

  public HeldTable {
    requireNonNull(table);
    requireNonNull(source);
    json = List.copyOf(json);
    hidden = List.copyOf(hidden);
    requireNonNull(condition);
  }

  /** Those rows of a table that keep a condition. */
  public static HeldTable of(String table, String condition) {
    return new HeldTable(table, table, List.of(), List.of(), condition);
  }

  /** The same rows, where a text column holds JSON. */
  public HeldTable withJson(String column) {
    return new HeldTable(table, source, List.of(column), hidden, condition);
  }

  /** The same table, of whose rows a query shows a part. */
  public HeldTable from(String query) {
    return new HeldTable(table, "(" + query + ")", json, hidden, condition);
  }

  /** The same rows without some columns. */
  public HeldTable without(String... columns) {
    return new HeldTable(table, source, json, List.of(columns), condition);
  }
}
