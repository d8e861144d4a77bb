package org.counterpart.profile.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in a cell. Several values are separated by {@code |}; a value that has one, or a
 * backslash, has a backslash before it. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front on the way out, which is taken off on the way in (OWASP, CSV Injection).
 */
final class Cells {
  private static final char SEPARATOR = '|';
  private static final char ESCAPE = '\\';
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Cells() {}

  static String text(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }

  static String text(List<String> values) {
    return text(
        values.stream()
            .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
            .collect(Collectors.joining("|")));
  }

  static String value(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  static List<String> values(String cell) {
    var values = new ArrayList<String>();
    var current = new StringBuilder();
    var text = value(cell);
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      if (character == ESCAPE && i + 1 < text.length()) {
        i++;
        current.append(text.charAt(i));
      } else if (character == SEPARATOR) {
        values.add(current.toString().strip());
        current.setLength(0);
      } else {
        current.append(character);
      }
    }
    values.add(current.toString().strip());
    return values;
  }
}
