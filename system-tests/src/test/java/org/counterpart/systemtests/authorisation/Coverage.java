package org.counterpart.systemtests.authorisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which operations an OpenAPI document has that no row of the matrix is about. */
final class Coverage {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private Coverage() {}

  /** Operations such as {@code GET /partners/{id}}, in order. */
  static Set<String> operations(JsonNode document) {
    Set<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /** Those of the document's operations that have no row. */
  static Set<String> withoutRow(JsonNode document, Collection<Row> rows) {
    Set<String> missing = operations(document);
    missing.removeAll(rows.stream().map(Row::operation).collect(Collectors.toSet()));
    return missing;
  }
}
