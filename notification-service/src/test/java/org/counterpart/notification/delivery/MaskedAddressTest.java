package org.counterpart.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTest {
  @ParameterizedTest
  @CsvSource({
    "ada@northwind.example, a…@n….example",
    "a@b, a…@b…",
    "broken, …",
    "李雷@例子.example, 李…@例….example",
    ","
  })
  void shouldShowWhoKnowsItWhichOneItIs(String address, String masked) {
    assertThat(MaskedAddress.of(address)).isEqualTo(masked);
  }
}
