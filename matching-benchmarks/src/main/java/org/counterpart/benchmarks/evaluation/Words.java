package org.counterpart.benchmarks.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts text into words for the baselines; the engine has a way of its own. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  private Words() {}

  static List<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
