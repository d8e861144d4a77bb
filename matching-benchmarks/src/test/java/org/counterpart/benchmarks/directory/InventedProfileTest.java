package org.counterpart.benchmarks.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.running.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventedProfileTest {

  @Test
  void shouldInventTheSamePartnerForANumber() {
    assertThat(InventedProfile.line(7)).isEqualTo(InventedProfile.line(7));
    assertThat(InventedProfile.line(7)).isNotEqualTo(InventedProfile.line(8));
    assertThat(Api.parse(InventedProfile.line(7)).path("externalId").asText())
        .isEqualTo("directory:7");
  }

  @Test
  void shouldHavePopularValuesAndRareOnes() {
    var seats =
        IntStream.range(0, 2_000)
            .mapToObj(number -> Api.parse(InventedProfile.line(number)).path("country").asText())
            .toList();

    assertThat(seats).contains("EE");
    assertThat(seats.stream().filter("US"::equals).count())
        .isGreaterThan(20 * seats.stream().filter("EE"::equals).count());
  }

  @ParameterizedTest
  @EnumSource
  void shouldSearchBySeedInWhatAnAddressMayHold(SearchKind kind) {
    var query = kind.query(new Random(1));

    assertThat(kind.query(new Random(1))).isEqualTo(query);
    assertThat(URI.create("http://localhost/?" + query).getRawQuery()).isEqualTo(query);
    assertThat(kind.what()).isNotBlank();
  }
}
