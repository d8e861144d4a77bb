package org.counterpart.notification.mail;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.counterpart.notification.opportunity.Value;

/**
 * How numbers, dates and names are written for one reader: in English, which the mails are in, as
 * it is written in the reader's country. So "€120,000" in Dublin is "120.000 €" in Munich.
 */
final class Reader {
  static final Locale TEXT = Locale.ENGLISH;

  private final Locale locale;

  private Reader(Locale locale) {
    this.locale = locale;
  }

  /**
   * The reader's conventions.
   *
   * @param language BCP 47, whose region counts most; nullable
   * @param country ISO 3166-1 alpha-2 of the reader's company; nullable
   */
  static Reader of(String language, String country) {
    String region = language == null ? "" : Locale.forLanguageTag(language).getCountry();
    if (region.isEmpty() && country != null) {
      region = country;
    }
    try {
      return new Reader(new Locale.Builder().setLanguage("en").setRegion(region).build());
    } catch (IllformedLocaleException _) {
      return new Reader(TEXT);
    }
  }

  /** The amount without decimals where it has none. */
  String money(Value value) {
    Currency currency = Currency.getInstance(value.currency());
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    java.math.BigDecimal amount = java.math.BigDecimal.valueOf(value.amount(), decimals);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(whole ? 0 : decimals);
    format.setMaximumFractionDigits(whole ? 0 : decimals);
    return format.format(amount).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  /** The English name of a country, or the code where there is none. */
  static String country(String code) {
    return Locale.of("", code).getDisplayCountry(TEXT);
  }

  /** The English names of languages, as alternatives. */
  static String languages(List<String> tags) {
    return String.join(
        " or ", tags.stream().map(t -> Locale.forLanguageTag(t).getDisplayName(TEXT)).toList());
  }
}
