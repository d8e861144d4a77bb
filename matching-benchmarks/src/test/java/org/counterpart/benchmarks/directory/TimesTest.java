package org.counterpart.benchmarks.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void shouldWriteARowOfATable() {
    var times = new Times("nothing");

    times.time(() -> {});
    times.time(() -> {});

    assertThat(times.row()).startsWith("| nothing | 2 | 0.").endsWith(" |");
  }
}
