package org.counterpart.profile.directoryindex;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text: runs of letters and digits, in lower case and without accents, so that
 * {@code zurich} finds {@code Zürich}. What is searched for is cut by the same rule.
 */
public final class Words {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final int FIRST_BEYOND_ASCII = 128;

  private Words() {}

  /** Distinct words; empty for null. O(length of the text). */
  public static Set<String> of(String text) {
    var words = new HashSet<String>();
    if (text == null) {
      return words;
    }
    var plain = plain(text);
    var from = -1;
    for (var at = 0; at <= plain.length(); ) {
      var character = at < plain.length() ? plain.codePointAt(at) : ' ';
      var inside = Character.isLetterOrDigit(character);
      if (inside && from < 0) {
        from = at;
      } else if (!inside && from >= 0) {
        words.add(plain.substring(from, at));
        from = -1;
      }
      at += Character.charCount(character);
    }
    return words;
  }

  private static String plain(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) {
      return lower;
    }
    return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }
}
