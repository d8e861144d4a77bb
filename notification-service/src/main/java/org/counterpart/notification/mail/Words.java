package org.counterpart.notification.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cleans what other people wrote before it goes into a mail: no control characters, which could
 * break out of a header, and none of those that turn the direction of what follows, which could
 * make a name look like another.
 */
final class Words {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+");
  private static final Pattern SPACES = Pattern.compile("\\s{2,}");

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Words() {}

  /** One line of it. */
  static String line(String text) {
    String seen = UNSEEN.matcher(text).replaceAll(" ");
    return SPACES.matcher(seen).replaceAll(" ").strip();
  }

  /** One line of at most so many characters, cut at a word where there is one. */
  static String line(String text, int most) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
    int space = cut.lastIndexOf(' ');
    return (space > most / 2 ? cut.substring(0, space) : cut).strip() + "…";
  }

  /** Its paragraphs, which blank lines divide, each as its lines. */
  static List<List<String>> paragraphs(String text) {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (String raw : text.lines().toList()) {
      String line = line(raw);
      if (!line.isEmpty()) {
        current.add(line);
      } else if (!current.isEmpty()) {
        paragraphs.add(List.copyOf(current));
        current.clear();
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(List.copyOf(current));
    }
    return List.copyOf(paragraphs);
  }

  /** How many there are, in words where it is few. */
  static String count(int count, String one, String many) {
    String number = count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    return number + " " + (count == 1 ? one : many);
  }

  /** With a capital first letter. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
