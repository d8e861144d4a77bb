package org.counterpart.benchmarks.cordis;

import java.util.regex.Pattern;

/** Makes the texts of the files fit for fields that refuse control characters and have a limit. */
final class Text {

  private static final Pattern BLANKS = pattern("[\\s\\p{Cntrl}]+");
  private static final Pattern BREAKS = pattern("\\s*\\R\\s*");
  private static final Pattern BLANKS_IN_LINE = pattern("[\\s\\p{Cntrl}&&[^\\n]]+");

  private Text() {}

  /** One line with single blanks. */
  static String line(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Lines with single blanks, and no empty ones. */
  static String paragraphs(String text) {
    String lines = BREAKS.matcher(text).replaceAll("\n");
    return BLANKS_IN_LINE.matcher(lines).replaceAll(" ").strip();
  }

  /** Takes off the second pair of quotes of a field that was quoted twice. */
  static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  /** At most {@code length} characters, cut between words and marked with an ellipsis. */
  static String atMost(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    int end = Math.max(text.lastIndexOf(' ', length - 1), text.lastIndexOf('\n', length - 1));
    if (end < length / 2) {
      end = length - 1;
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
    }
    return text.substring(0, end) + "…";
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
