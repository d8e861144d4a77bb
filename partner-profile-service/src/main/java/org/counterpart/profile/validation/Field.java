package org.counterpart.profile.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.counterpart.rest.iso.Country;
import org.counterpart.rest.iso.Language;
import org.counterpart.rest.problem.Violations;

/**
 * A place in a JSON document that is checked, and the pointer to it. Every check but {@link
 * #required} lets null pass, and each reports at most one violation for its place, so that a sender
 * hears of everything at once. Bean Validation is not used for bodies because the same rules must
 * hold, with the same pointers, for the lines of an import.
 */
public final class Field {
  private static final Country.Validator COUNTRIES = new Country.Validator();
  private static final Language.Validator LANGUAGES = new Language.Validator();
  private static final int MAX_EMAIL = 254;

  /** The addresses that mail servers agree on: ASCII, no quoting, a domain with a dot. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  private final Violations violations;
  private final Field parent;
  private final Object step;

  /** The pointer is put together when something is wrong: an import makes millions of these. */
  private Field(Violations violations, Field parent, Object step) {
    this.violations = violations;
    this.parent = parent;
    this.step = step;
  }

  /** The whole document. */
  public static Field root(Violations violations) {
    return new Field(violations, null, "");
  }

  /** A member of this object; {@code name} has neither slash nor tilde. */
  public Field at(String name) {
    return new Field(violations, this, name);
  }

  /** A member of this object that a client named, escaped as RFC 6901 has it. */
  public Field atKey(String name) {
    return at(name.replace("~", "~0").replace("/", "~1"));
  }

  /** An element of this array. */
  public Field at(int index) {
    return new Field(violations, this, index);
  }

  /** Reports a violation here. */
  public void violated(String code, String detail) {
    violations.add(pointer(), code, detail);
  }

  private String pointer() {
    return parent == null ? "" : parent.pointer() + "/" + step;
  }

  /** Whether there is a value; reports {@code required} where there is none. */
  public boolean required(Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      violated("required", "This is needed.");
      return false;
    }
    return true;
  }

  /** One line of text of at most {@code max} UTF-16 units. */
  public void line(String value, int max) {
    text(value, max, false);
  }

  /** Text of several lines, of at most {@code max} UTF-16 units. */
  public void prose(String value, int max) {
    text(value, max, true);
  }

  private void text(String value, int max, boolean lines) {
    if (value == null) {
      return;
    }
    if (value.length() > max) {
      violated("too-long", "At most " + max + " characters, not " + value.length() + ".");
    } else if (hasForbidden(value, lines)) {
      violated(
          "control-character",
          lines
              ? "Line breaks and tabs are the only control characters allowed."
              : "One line of text without control characters.");
    }
  }

  private static boolean hasForbidden(String value, boolean lines) {
    for (var i = 0; i < value.length(); ) {
      var character = value.codePointAt(i);
      // nearly all of them are these, and asking for the type of each takes time
      var plain = character >= ' ' && character < 0x7f;
      if (!plain && isForbidden(character, lines)) {
        return true;
      }
      i += Character.charCount(character);
    }
    return false;
  }

  private static boolean isForbidden(int character, boolean lines) {
    if (lines && (character == '\n' || character == '\r' || character == '\t')) {
      return false;
    }
    return switch (Character.getType(character)) {
      // a lone surrogate is no character, and no UTF-8 can be made of it
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !lines;
      default -> false;
    };
  }

  /** A code or slug: one line without white space. */
  public void token(String value, int max) {
    if (value != null && value.codePoints().anyMatch(Character::isWhitespace)) {
      violated("not-a-token", "A code without white space, for example managed-services.");
    } else if (required(value)) {
      line(value, max);
    }
  }

  /** ISO 3166-1 alpha-2. */
  public void country(String value) {
    if (!COUNTRIES.isValid(value, null)) {
      violated("unknown-country", "ISO 3166-1 alpha-2 in capitals, for example DE.");
    }
  }

  /** BCP 47. */
  public void language(String value) {
    if (!LANGUAGES.isValid(value, null)) {
      violated("unknown-language", "A BCP 47 tag, for example de or pt-BR.");
    }
  }

  /** One plain address. */
  public void email(String value) {
    if (value == null) {
      return;
    }
    var fits = value.length() <= MAX_EMAIL && value.indexOf('@') <= 64;
    if (!fits || !EMAIL.matcher(value).matches()) {
      violated("email", "One plain e-mail address, for example ada@fabrikam.example.");
    }
  }

  /** An absolute http or https address. */
  public void website(String value, int max) {
    if (value == null) {
      return;
    }
    if (value.length() > max || !isWebsite(value)) {
      violated("url", "An absolute http or https address of at most " + max + " characters.");
    }
  }

  private static boolean isWebsite(String value) {
    try {
      var uri = new URI(value);
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && value.chars().allMatch(c -> c < 128);
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /** {@code until} is exclusive and must come after {@code from}; reported at {@code until}. */
  public void span(LocalDate from, String untilName, LocalDate until) {
    if (from != null && until != null && !from.isBefore(until)) {
      at(untilName).violated("date-order", "This must be after " + from + ".");
    }
  }

  /** {@code last} is inclusive and must not come before {@code first}; reported at {@code last}. */
  public void days(LocalDate first, String lastName, LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      at(lastName).violated("date-order", "This must not be before " + first + ".");
    }
  }

  /** A day between 1900 and 2200: PostgreSQL knows later ones, people do not. */
  public void day(LocalDate value) {
    if (value != null && (value.getYear() < 1900 || value.getYear() > 2200)) {
      violated("date-range", "A day between 1900-01-01 and 2200-12-31.");
    }
  }

  /** Each element of a list of at most {@code max}; elements must not be null. */
  public <T> void each(List<T> values, int max, BiConsumer<Field, T> check) {
    if (values.size() > max) {
      violated("too-many", "At most " + max + ", not " + values.size() + ".");
      return;
    }
    for (var i = 0; i < values.size(); i++) {
      var element = at(i);
      if (element.required(values.get(i))) {
        check.accept(element, values.get(i));
      }
    }
  }

  /** Reports every element that an earlier one equals; nulls are left out. */
  public void distinct(List<?> values) {
    var seen = new HashSet<>();
    for (var i = 0; i < values.size(); i++) {
      if (values.get(i) != null && !seen.add(values.get(i))) {
        at(i).violated("duplicate", "This is there already.");
      }
    }
  }

  /** Reports every element whose key an earlier element has; null keys are left out. */
  public void distinct(List<?> keys, String name) {
    var seen = new HashSet<>();
    for (var i = 0; i < keys.size(); i++) {
      if (keys.get(i) != null && !seen.add(keys.get(i))) {
        at(i).at(name).violated("duplicate", "This is there already.");
      }
    }
  }
}
