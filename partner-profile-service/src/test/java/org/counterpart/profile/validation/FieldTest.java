package org.counterpart.profile.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@fabrikam.example",
        "a.b+c@x.y.example",
        "o'neil@a-b.example",
        "1@2.example",
        "x@xn--bcher-kva.example"
      })
  void shouldTakeAnAddress(String address) {
    assertThat(codes(f -> f.email(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@x.example",
        "ada@localhost",
        "a..b@x.example",
        ".a@x.example",
        "a b@x.example",
        "a@x..example",
        "a@-x.example",
        "Ada <ada@x.example>",
        "a@x.example,b@x.example",
        "a@x.example\r\nBcc: b@x.example",
        "a@x.example\n",
        "ä@x.example",
        "\"a\"@x.example",
        "a@[127.0.0.1]"
      })
  void shouldRefuseWhatIsNoPlainAddress(String address) {
    assertThat(codes(f -> f.email(address))).containsExactly("email");
  }

  @Test
  void shouldRefuseAnAddressThatIsTooLong() {
    assertThat(codes(f -> f.email("a".repeat(65) + "@x.example"))).containsExactly("email");
    assertThat(codes(f -> f.email("a@" + "b.".repeat(130) + "example"))).containsExactly("email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "cr\r",
        "nul\u0000",
        "tab\t",
        "\u0085",
        "\u2028",
        "lone \uD83D surrogate"
      })
  void shouldRefuseControlCharactersInALine(String value) {
    assertThat(codes(f -> f.line(value, 100))).containsExactly("control-character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Fabrikam 🚀 Ltd", "Ünïcödé", "<b>not markup to us</b>", "عربى", "e\u0301"})
  void shouldKeepWhateverPeopleWrite(String value) {
    assertThat(codes(f -> f.line(value, 100))).isEmpty();
  }

  @Test
  void shouldTakeLineBreaksInProseOnly() {
    assertThat(codes(f -> f.prose("a\r\nb\tc\nd", 100))).isEmpty();
    assertThat(codes(f -> f.prose("a\u0000b", 100))).containsExactly("control-character");
    assertThat(codes(f -> f.prose("a\u001bb", 100))).containsExactly("control-character");
  }

  @Test
  void shouldCountLength() {
    assertThat(codes(f -> f.line("abc", 3))).isEmpty();
    assertThat(codes(f -> f.line("abcd", 3))).containsExactly("too-long");
  }

  @Test
  void shouldRefuseWhiteSpaceInTokens() {
    assertThat(codes(f -> f.token("managed-services", 100))).isEmpty();
    assertThat(codes(f -> f.token("managed services", 100))).containsExactly("not-a-token");
    assertThat(codes(f -> f.token("", 100))).containsExactly("required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fabrikam.example",
        "ftp://fabrikam.example",
        "javascript:alert(1)",
        "https://",
        "https://a b",
        "https://user:secret@x.example",
        "https://bücher.example"
      })
  void shouldRefuseWhatIsNoWebsite(String value) {
    assertThat(codes(f -> f.website(value, 300))).containsExactly("url");
  }

  @Test
  void shouldOrderDays() {
    var day = LocalDate.of(2026, 1, 1);
    assertThat(codes(f -> f.span(day, "until", day))).containsExactly("date-order");
    assertThat(codes(f -> f.span(day, "until", day.plusDays(1)))).isEmpty();
    assertThat(codes(f -> f.span(day, "until", null))).isEmpty();
    assertThat(codes(f -> f.days(day, "last", day))).isEmpty();
    assertThat(codes(f -> f.days(day, "last", day.minusDays(1)))).containsExactly("date-order");
    assertThat(codes(f -> f.day(LocalDate.MAX))).containsExactly("date-range");
  }

  @Test
  void shouldPointAtTheElement() {
    // given
    var violations = new Violations();
    var list = Field.root(violations).at("countries");

    // when
    list.each(Arrays.asList("DE", "XX", null), 5, Field::country);
    list.each(List.of("DE", "AT"), 1, Field::country);

    // then
    assertThat(violations.asList())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            tuple("/countries/1", "unknown-country"),
            tuple("/countries/2", "required"),
            tuple("/countries", "too-many"));
  }

  private static List<String> codes(Consumer<Field> check) {
    var violations = new Violations();
    check.accept(Field.root(violations));
    return violations.asList().stream().map(Violation::code).toList();
  }
}
