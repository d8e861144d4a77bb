package org.counterpart.opportunity.content;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterpart.opportunity.content.TextCheck.CodeRule;
import org.counterpart.rest.iso.Country;
import org.counterpart.rest.iso.CurrencyCode;
import org.counterpart.rest.iso.Language;
import org.counterpart.rest.problem.Violations;

/**
 * The check that a draft has to pass: anything may be missing, but what is there is right. It adds
 * what is wrong in the order of the document, so the same content always gets the same answer.
 */
public final class ContentCheck {
  /** Whole numbers up to here survive the languages that only know doubles. */
  static final long MAX_AMOUNT = 9_007_199_254_740_991L;

  private static final int MIN_YEAR = 1990;

  /** Later work is a slip of the pen; matching tells days apart for some years more. */
  private static final int MAX_YEAR = 2099;

  private static final int MAX_CODES = 100;
  private static final int MAX_COUNTRIES = 250;
  private static final int MAX_CODE_LENGTH = 100;
  private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}\\p{Cs}]{1,100}");
  private static final CodeRule COUNTRY =
      new CodeRule(
          code -> new Country.Validator().isValid(code, null),
          "unknown-country",
          "Is no ISO 3166-1 alpha-2 country code.");
  private static final CodeRule LANGUAGE =
      new CodeRule(
          code -> new Language.Validator().isValid(code, null),
          "unknown-language",
          "Is no BCP 47 tag of a known language.");
  private static final CodeRule ECOSYSTEM =
      new CodeRule(
          TOKEN.asMatchPredicate(),
          "malformed-code",
          "Must be a code of 1 to 100 characters without white space.");

  private final Violations violations;
  private final TextCheck texts;

  public ContentCheck(Violations violations) {
    this.violations = violations;
    this.texts = new TextCheck(violations);
  }

  /** Adds what is wrong with the reason of a cancellation, which may be null. */
  public static void reason(Violations violations, String reason) {
    new TextCheck(violations).prose("/reason", reason, 1_000);
  }

  /**
   * Adds what is wrong.
   *
   * @param knownCompetencies those of the content's competencies that the taxonomy has
   */
  public void check(OpportunityContent content, Set<String> knownCompetencies) {
    texts(content);
    dates(content);
    value(content.value());
    RequirementCheck requirements = new RequirementCheck(violations, knownCompetencies);
    requirements.requirements(content.requirements());
    requirements.covers(content.covers());
  }

  private void texts(OpportunityContent content) {
    texts.line("/title", content.title(), 300);
    texts.prose("/teaser", content.teaser(), 5_000);
    texts.prose("/details", content.details(), 20_000);
    if (content.full() != null) {
      texts.line("/full/customerName", content.full().customerName(), 200);
      texts.prose("/full/text", content.full().text(), 50_000);
    }
    texts.token("/industry", content.industry(), MAX_CODE_LENGTH);
    texts.codes("/countries", content.countries(), MAX_COUNTRIES, COUNTRY);
    texts.codes("/languages", content.languages(), MAX_CODES, LANGUAGE);
    texts.codes("/ecosystems", content.ecosystems(), MAX_CODES, ECOSYSTEM);
  }

  private void dates(OpportunityContent content) {
    year("/startDate", content.startDate());
    year("/endDate", content.endDate());
    year("/applyBy", content.applyBy());
    if (isAfter(content.startDate(), content.endDate())) {
      violations.add("/endDate", "dates-out-of-order", "The work cannot end before it starts.");
    }
    if (isAfter(content.applyBy(), content.endDate())) {
      violations.add("/applyBy", "dates-out-of-order", "Nobody can apply for work that has ended.");
    }
  }

  private void year(String pointer, LocalDate date) {
    if (date != null && (date.getYear() < MIN_YEAR || date.getYear() > MAX_YEAR)) {
      violations.add(
          pointer, "out-of-range", "Must be a date from " + MIN_YEAR + " to " + MAX_YEAR + ".");
    }
  }

  private static boolean isAfter(LocalDate earlier, LocalDate later) {
    return earlier != null && later != null && earlier.isAfter(later);
  }

  private void value(MoneyContent value) {
    if (value == null) {
      return;
    }
    if (value.amount() == null) {
      violations.add("/value/amount", "required", "Give the amount in minor units.");
    } else if (value.amount() < 0) {
      violations.add(
          "/value/amount", "negative-amount", "The work is not worth less than nothing.");
    } else if (value.amount() > MAX_AMOUNT) {
      violations.add("/value/amount", "out-of-range", "Must be at most " + MAX_AMOUNT + ".");
    }
    currency(value.currency());
  }

  private void currency(String currency) {
    if (currency == null) {
      violations.add("/value/currency", "required", "Give the ISO 4217 code of the currency.");
    } else if (!new CurrencyCode.Validator().isValid(currency, null)) {
      violations.add("/value/currency", "unknown-currency", "Is no ISO 4217 currency code.");
    }
  }
}
