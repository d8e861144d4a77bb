package org.counterpart.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterpart.notification.Letters;
import org.counterpart.notification.match.Contribution;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.opportunity.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "en, IE, 12000000, EUR, '€120,000'",
    "de, DE, 12000000, EUR, '120.000 €'",
    "de-AT, DE, 12000000, EUR, '€ 120.000'",
    "en-US, DE, 12000000, USD, '$120,000'",
    ", US, 12000000, EUR, '€120,000'",
    ", , 12000050, EUR, '€120,000.50'",
    "ja, JP, 120000, JPY, '¥120,000'",
    "zh-Hant-TW, , 0, EUR, '€0'"
  })
  void shouldWriteMoneyAsInTheReadersCountry(
      String language, String country, long amount, String currency, String expected) {
    assertThat(Reader.of(language, country).money(new Value(amount, currency))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-11, 2027-01-11, 1 day",
    "2027-01-11, 2027-01-20, 10 days",
    "2027-01-01, 2027-01-28, about 4 weeks",
    "2027-01-11, 2027-06-30, about 5½ months",
    "2027-01-01, 2028-06-30, about 18 months",
    "2024-01-01, 2027-12-31, about 4 years"
  })
  void shouldSayHowLongAsPeopleDo(LocalDate first, LocalDate last, String expected) {
    assertThat(Timespan.between(first, last)).isEqualTo(expected);
  }

  @Test
  void shouldSayWhere() {
    assertThat(Place.in(List.of())).isEmpty();
    assertThat(Place.in(List.of("NL"))).isEqualTo("in the Netherlands");
    assertThat(Place.in(List.of("DE", "AT"))).isEqualTo("in Germany and Austria");
    assertThat(Place.in(List.of("DE", "AT", "CH"))).isEqualTo("in Germany and 2 other countries");
    assertThat(Place.list(List.of())).isEqualTo("Anywhere");
    assertThat(Place.list(List.of("DE", "AT", "CH", "FR", "IT", "ES")))
        .isEqualTo("Germany, Austria, Switzerland, France and 2 more");
  }

  @Test
  void shouldSayTheSchemeWhereTwoCompetenciesHaveOneName() {
    // given
    var names =
        new CompetencyNames(
            Map.of(
                "mpn:security", "Security",
                "solutions-partner:security", "Security",
                "mpn:devops", "DevOps"));

    // then
    assertThat(names.of("mpn:security")).isEqualTo("Security (mpn)");
    assertThat(names.of("solutions-partner:security")).isEqualTo("Security (solutions partner)");
    assertThat(names.of("mpn:devops")).isEqualTo("DevOps");
    assertThat(names.inText("gold in solutions-partner:security"))
        .isEqualTo("gold in Security (solutions partner)");
  }

  @Test
  void shouldCleanWhatOthersWrote() {
    assertThat(Words.line(" a\r\nBcc: b\tc\u202ed ")).isEqualTo("a Bcc: b c d");
    assertThat(Words.line("one two three four", 12)).isEqualTo("one two…");
    assertThat(Words.line("🏭🏭🏭🏭🏭", 3)).isEqualTo("🏭🏭…");
    assertThat(Words.paragraphs("a\r\nb\r\n\r\n\r\nc\n"))
        .isEqualTo(List.of(List.of("a", "b"), List.of("c")));
  }

  @Test
  void shouldNameCompetencies() {
    CompetencyNames names = new CompetencyNames(Map.of("mpn:security", "Security"));

    assertThat(names.of("mpn:security")).isEqualTo("Security");
    assertThat(names.of("mpn:data-analytics")).isEqualTo("Data analytics");
    assertThat(names.of("euroscivoc:/23/47")).isEqualTo("euroscivoc:/23/47");
  }

  @Test
  void shouldGivePointsThatAddUpToTheScore() {
    Match match = Letters.match();
    Match thirds =
        new Match(
            match.id(),
            match.opportunityId(),
            1,
            match.partnerId(),
            0.999,
            List.of(
                new Contribution("coverage", 0.333, List.of()),
                new Contribution("work", 0.333, List.of()),
                new Contribution("a-new-one", 0.333, List.of())));

    Reasons reasons = new Reasons(new CompetencyNames(Map.of()), Reader.of(null, null));

    assertThat(reasons.of(thirds)).extracting(MatchMail.Reason::points).containsExactly(34, 33, 33);
    assertThat(reasons.of(thirds))
        .extracting(MatchMail.Reason::label)
        .contains("You cover what is missing", "A new one");
    int sum = reasons.of(match).stream().mapToInt(MatchMail.Reason::points).sum();
    assertThat(sum).isEqualTo(Reasons.score(match));
  }
}
