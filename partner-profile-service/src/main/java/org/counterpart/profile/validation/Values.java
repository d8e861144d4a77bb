package org.counterpart.profile.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Brings what clients send into one form, so that equal content compares equal. */
public final class Values {
  private Values() {}

  /** An unmodifiable copy that may hold nulls, which are reported later; empty for null. */
  public static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Stripped, distinct, in natural order; for lists in which order means nothing. */
  public static List<String> set(List<String> values) {
    return values.stream().map(String::strip).distinct().sorted().toList();
  }

  /** Language tags in canonical case, distinct, in natural order. */
  public static List<String> languages(List<String> tags) {
    return tags.stream().map(Values::language).distinct().sorted().toList();
  }

  /** The tag in canonical case; null stays null. */
  public static String language(String tag) {
    return tag == null ? null : Locale.forLanguageTag(tag).toLanguageTag();
  }

  /** Stripped; null where nothing is left. */
  public static String line(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
