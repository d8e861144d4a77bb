package org.counterpart.rest.iso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  private final Country.Validator country = new Country.Validator();
  private final Language.Validator language = new Language.Validator();
  private final CurrencyCode.Validator currency = new CurrencyCode.Validator();
  private final SingleLine.Validator line = new SingleLine.Validator();
  private final PlainText.Validator text = new PlainText.Validator();

  @ParameterizedTest
  @ValueSource(strings = {"DE", "AT", "US", "TW"})
  void shouldKnowCountries(String code) {
    assertThat(country.isValid(code, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "de", "DEU", "", "EU", " DE"})
  void shouldNotInventCountries(String code) {
    assertThat(country.isValid(code, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "pt-BR", "zh-Hant-TW", "en-US"})
  void shouldKnowLanguages(String tag) {
    assertThat(language.isValid(tag, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "german", "de_DE", "d", "de-", "x-klingon"})
  void shouldNotInventLanguages(String tag) {
    assertThat(language.isValid(tag, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "USD", "JPY"})
  void shouldKnowCurrencies(String code) {
    assertThat(currency.isValid(code, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eur", "XYZ", "€"})
  void shouldNotInventCurrencies(String code) {
    assertThat(currency.isValid(code, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Müller & Söhne <b>", "Ada \uD83D\uDE00 Muster", "a  b", "مرحبا"})
  void shouldTakeOneLineOfAnyScript(String value) {
    assertThat(line.isValid(value, null)).isTrue();
    assertThat(text.isValid(value, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000", "a\u2028b", "a\u0085b", "\uD83D"})
  void shouldNotLetALineBreakOut(String value) {
    assertThat(line.isValid(value, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
  void shouldTakeTextOfSeveralLines(String value) {
    assertThat(text.isValid(value, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\u0000b", "a\u001Bb", "a\u007Fb", "\uDE00a"})
  void shouldNotTakeOtherControlCharacters(String value) {
    assertThat(text.isValid(value, null)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  void shouldLeaveNullToNotNull(String value) {
    assertThat(country.isValid(value, null)).isTrue();
    assertThat(language.isValid(value, null)).isTrue();
    assertThat(currency.isValid(value, null)).isTrue();
    assertThat(line.isValid(value, null)).isTrue();
    assertThat(text.isValid(value, null)).isTrue();
  }
}
