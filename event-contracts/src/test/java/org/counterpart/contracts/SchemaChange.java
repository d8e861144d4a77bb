package org.counterpart.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a change to a released schema would break.
 *
 * <p>Topics are replayed from their beginning and services are rolled out one after the other, so
 * both directions count: a reader of today meets records of yesterday, and a reader of yesterday
 * meets records of today. What is left is small: a new property that may be absent, a new value of
 * an enum that was marked {@code x-extensible} when it was released, and words for people.
 */
final class SchemaChange {

  private static final Set<String> FOR_PEOPLE =
      Set.of("$comment", "description", "examples", "title", "x-extensible");
  private static final Set<String> COMPARED_APART =
      Set.of("$defs", "enum", "properties", "required");

  private final JsonNode releasedRoot;
  private final JsonNode currentRoot;
  private final List<String> breaks = new ArrayList<>();

  private SchemaChange(JsonNode releasedRoot, JsonNode currentRoot) {
    this.releasedRoot = releasedRoot;
    this.currentRoot = currentRoot;
  }

  /** A line per break, each beginning with the place in the event; empty when all is additive. */
  static List<String> breaks(JsonNode released, JsonNode current) {
    SchemaChange change = new SchemaChange(released, current);
    change.compare("", released, current);
    return List.copyOf(change.breaks);
  }

  private void compare(String place, JsonNode releasedOrReference, JsonNode currentOrReference) {
    JsonNode released = resolve(releasedRoot, releasedOrReference);
    JsonNode current = resolve(currentRoot, currentOrReference);
    if (!released.isObject() || !current.isObject()) {
      if (!released.equals(current)) {
        breaks.add(place + ": " + released + " became " + current);
      }
      return;
    }
    compareProperties(place, released, current);
    compareRequired(place, released, current);
    compareEnum(place, released, current);
    for (String keyword : keywords(released, current)) {
      compareKeyword(place, keyword, released.path(keyword), current.path(keyword));
    }
  }

  private void compareProperties(String place, JsonNode released, JsonNode current) {
    JsonNode now = current.path("properties");
    for (var property : released.path("properties").properties()) {
      String inside = place + "/" + property.getKey();
      if (now.has(property.getKey())) {
        compare(inside, property.getValue(), now.get(property.getKey()));
      } else {
        breaks.add(inside + ": removed, but readers may use it");
      }
    }
  }

  private void compareRequired(String place, JsonNode released, JsonNode current) {
    Set<String> before = strings(released.path("required"));
    Set<String> now = strings(current.path("required"));
    for (String name : now) {
      if (!before.contains(name)) {
        breaks.add(place + "/" + name + ": now required, but older records lack it");
      }
    }
    for (String name : before) {
      if (!now.contains(name)) {
        breaks.add(place + "/" + name + ": no longer required, but readers rely on it");
      }
    }
  }

  private void compareEnum(String place, JsonNode released, JsonNode current) {
    if (released.has("enum") != current.has("enum")) {
      breaks.add(place + ": enum " + (released.has("enum") ? "dropped" : "added"));
      return;
    }
    Set<String> before = strings(released.path("enum"));
    Set<String> now = strings(current.path("enum"));
    if (!now.containsAll(before)) {
      breaks.add(place + ": enum lost a value, but older records have it");
    }
    if (!before.containsAll(now) && !released.path("x-extensible").asBoolean()) {
      breaks.add(place + ": enum gained a value, but it was not released as x-extensible");
    }
  }

  private void compareKeyword(String place, String keyword, JsonNode released, JsonNode current) {
    if (released instanceof ArrayNode && current instanceof ArrayNode) {
      compareAlternatives(place, keyword, released, current);
    } else if (released instanceof ObjectNode && current instanceof ObjectNode) {
      compare(place + "/" + keyword, released, current);
    } else if (!released.equals(current)) {
      breaks.add(
          place + ": " + keyword + " changed from " + shown(released) + " to " + shown(current));
    }
  }

  private void compareAlternatives(
      String place, String keyword, JsonNode released, JsonNode current) {
    if (released.size() != current.size()) {
      breaks.add(place + ": " + keyword + " changed from " + released + " to " + current);
      return;
    }
    for (int i = 0; i < released.size(); i++) {
      compare(place + "/" + keyword + "/" + i, released.get(i), current.get(i));
    }
  }

  private static Set<String> keywords(JsonNode released, JsonNode current) {
    Set<String> names = new TreeSet<>();
    released.fieldNames().forEachRemaining(names::add);
    current.fieldNames().forEachRemaining(names::add);
    names.removeAll(FOR_PEOPLE);
    names.removeAll(COMPARED_APART);
    return names;
  }

  private static JsonNode resolve(JsonNode root, JsonNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    ObjectNode resolved = root.at(schema.get("$ref").asText().substring(1)).deepCopy();
    resolved.setAll((ObjectNode) schema);
    return resolved.without("$ref");
  }

  private static Set<String> strings(JsonNode values) {
    Set<String> strings = new HashSet<>();
    values.forEach(value -> strings.add(value.asText()));
    return strings;
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "nothing" : value.toString();
  }
}
