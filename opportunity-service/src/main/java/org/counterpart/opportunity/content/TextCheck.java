package org.counterpart.opportunity.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.counterpart.rest.iso.PlainText;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.problem.Violations;

/** What any text has to keep to; null always passes. */
final class TextCheck {
  private static final SingleLine.Validator SINGLE_LINE = new SingleLine.Validator();
  private static final PlainText.Validator PLAIN_TEXT = new PlainText.Validator();

  private final Violations violations;

  TextCheck(Violations violations) {
    this.violations = violations;
  }

  /** One line without control characters, so that it can become a mail's subject. */
  void line(String pointer, String text, int max) {
    if (!SINGLE_LINE.isValid(text, null)) {
      violations.add(pointer, "control-character", "Must be one line without control characters.");
    }
    length(pointer, text, max);
  }

  /** Several lines; anything that looks like markup is text like any other. */
  void prose(String pointer, String text, int max) {
    if (!PLAIN_TEXT.isValid(text, null)) {
      violations.add(
          pointer,
          "control-character",
          "Must not contain control characters but tabs and line breaks.");
    }
    length(pointer, text, max);
  }

  /** A code without white space. */
  void token(String pointer, String text, int max) {
    line(pointer, text, max);
    if (text != null && (text.isEmpty() || text.chars().anyMatch(TextCheck::isSpace))) {
      violations.add(pointer, "malformed-code", "Must be a code without white space.");
    }
  }

  /** A list of codes; each must be there and pass. */
  void codes(String pointer, List<String> codes, int max, CodeRule rule) {
    size(pointer, codes, max);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      String at = pointer + "/" + i;
      if (code == null) {
        violations.add(at, "required", "Must not be null.");
      } else if (seen.add(code) && !rule.passes().test(code)) {
        violations.add(at, rule.code(), rule.detail());
      }
    }
  }

  void size(String pointer, List<?> list, int max) {
    if (list.size() > max) {
      violations.add(pointer, "too-many", "Must have at most " + max + " items.");
    }
  }

  private void length(String pointer, String text, int max) {
    if (text != null && text.codePointCount(0, text.length()) > max) {
      violations.add(pointer, "too-long", "Must have at most " + max + " characters.");
    }
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** What a code in a list has to be, and how to say that it is not. */
  record CodeRule(Predicate<String> passes, String code, String detail) {}
}
