package org.counterpart.profile.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.profile.csv.Columns.Column;

/** Writes a partner's JSON document as rows. */
public final class PartnerRows {
  private PartnerRows() {}

  /**
   * As many rows as its longest list has elements, one at least; the partner itself is in the
   * first, and what tells it from others in each.
   */
  public static List<List<String>> of(JsonNode document) {
    var longest = 1;
    for (var list : Columns.LISTS.values()) {
      longest = Math.max(longest, document.path(list).size());
    }
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < longest; i++) {
      var row = i;
      rows.add(Columns.all().stream().map(column -> cell(column, document, row)).toList());
    }
    return rows;
  }

  private static String cell(Column column, JsonNode document, int row) {
    if (column.list() != null) {
      return cell(column, document.path(column.list()).path(row));
    }
    var inEachRow = column.name().equals(Columns.ID) || column.name().equals(Columns.EXTERNAL_ID);
    return row == 0 || inEachRow ? cell(column, document) : "";
  }

  private static String cell(Column column, JsonNode from) {
    return switch (column.form()) {
      case TEXT -> Cells.text(from.at(pointer(column.path())).asText(""));
      case LIST -> Cells.text(texts(from.at(pointer(column.path()))));
      case OBJECTS ->
          Cells.text(
              from.path(column.path().getFirst())
                  .valueStream()
                  .map(object -> object.path(column.path().getLast()))
                  .filter(JsonNode::isTextual)
                  .map(JsonNode::asText)
                  .toList());
    };
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static String pointer(List<String> path) {
    return "/" + String.join("/", path);
  }
}
