package org.counterpart.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.counterpart.benchmarks.running.Api;
import org.junit.jupiter.api.Test;

class InventedPartnersTest {

  @Test
  void shouldFollowFromTheNumber() {
    assertThat(InventedPartners.line(17, 0)).isEqualTo(InventedPartners.line(17, 0));
    assertThat(InventedPartners.line(17, 0)).isNotEqualTo(InventedPartners.line(18, 0));
  }

  @Test
  void shouldDifferByItsDescriptionInAnotherEdition() {
    assertThat(InventedPartners.line(17, 1).replace(" edition 1", ""))
        .isEqualTo(InventedPartners.line(17, 0));
  }

  @Test
  void shouldHaveSixOrSevenCertificationsOnAverage() {
    var certifications =
        IntStream.range(0, 2_000)
            .mapToObj(number -> Api.parse(InventedPartners.line(number, 0)))
            .mapToInt(partner -> partner.path("certifications").size())
            .summaryStatistics();

    assertThat(certifications.getAverage()).isBetween(6.0, 7.0);
    assertThat(certifications.getMax()).isLessThanOrEqualTo(40);
  }
}
