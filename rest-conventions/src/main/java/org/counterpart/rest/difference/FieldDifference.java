package org.counterpart.rest.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What differs between two JSON values, field by field. Objects are looked into, a list is one
 * value; null and absent are the same. What comes or goes as a whole is one change. O(n log n).
 */
public final class FieldDifference {
  /** Longer texts are cut: what people write by hand is not. */
  public static final int LONGEST_TEXT = 4000;

  private final List<FieldChange> changes = new ArrayList<>();

  private FieldDifference() {}

  /**
   * The changes, sorted by path.
   *
   * @param path JSON pointer of both values
   * @param before null where there was nothing
   * @param after null where there is nothing
   */
  public static List<FieldChange> of(String path, JsonNode before, JsonNode after) {
    var difference = new FieldDifference();
    difference.compare(path, something(before), something(after));
    return difference.changes;
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (before instanceof ObjectNode was && after instanceof ObjectNode is) {
      var names = new TreeSet<String>();
      was.fieldNames().forEachRemaining(names::add);
      is.fieldNames().forEachRemaining(names::add);
      for (var name : names) {
        compare(
            path + "/" + name.replace("~", "~0").replace("/", "~1"),
            something(was.get(name)),
            something(is.get(name)));
      }
    } else if (before == null ? after != null : !before.equals(after)) {
      changes.add(new FieldChange(path, compact(before), compact(after)));
    }
  }

  private static JsonNode something(JsonNode value) {
    return value == null || value.isNull() ? null : value;
  }

  /** Without what is empty in an object that comes or goes, and without the rest of long texts. */
  private static JsonNode compact(JsonNode value) {
    if (value == null) {
      return null;
    }
    if (value.isTextual() && value.textValue().length() > LONGEST_TEXT) {
      return TextNode.valueOf(value.textValue().substring(0, LONGEST_TEXT) + "…");
    }
    if (!(value instanceof ObjectNode object)) {
      return value;
    }
    var compact = object.objectNode();
    for (var field : object.properties()) {
      var content = something(field.getValue());
      if (content != null && !(content.isContainerNode() && content.isEmpty())) {
        compact.set(field.getKey(), compact(content));
      }
    }
    return compact;
  }
}
