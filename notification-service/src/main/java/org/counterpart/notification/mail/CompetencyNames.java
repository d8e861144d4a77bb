package org.counterpart.notification.mail;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for codes; a code that has none yet is at least made readable. Where two schemes have one
 * of the same name and a mail speaks of both, the scheme is said, too.
 *
 * @param names of the codes that a mail speaks of, by code
 */
record CompetencyNames(Map<String, String> names) {
  private static final Pattern WORDS = Pattern.compile("[a-z0-9.-]+:(?<words>[a-z][a-z0-9-]*)");

  String of(String code) {
    String name = names.get(code);
    if (name != null) {
      boolean isShared = Collections.frequency(names.values(), name) > 1;
      return Words.line(isShared ? name + " (" + scheme(code) + ")" : name);
    }
    Matcher matcher = WORDS.matcher(code);
    return matcher.matches()
        ? Words.capital(matcher.group("words").replace('-', ' '))
        : Words.line(code);
  }

  private static String scheme(String code) {
    return code.split(":", 2)[0].replace('-', ' ');
  }

  /** The text with names in the place of codes, longest codes first. */
  String inText(String text) {
    String result = text;
    for (String code : names.keySet().stream().sorted(BY_LENGTH).toList()) {
      result = result.replace(code, of(code));
    }
    return result;
  }

  private static final Comparator<String> BY_LENGTH =
      Comparator.comparingInt(String::length).reversed();
}
