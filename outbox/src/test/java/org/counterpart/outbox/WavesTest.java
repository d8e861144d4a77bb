package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.outbox.Rows.row;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {

  @Test
  void shouldSendDifferentKeysSideBySide() {
    List<OutboxRow> rows = List.of(row(1, "t", "a"), row(2, "t", "b"), row(3, "u", "a"));

    assertThat(Waves.of(rows)).containsExactly(rows);
  }

  @Test
  void shouldPutEachFurtherRowOfAKeyIntoALaterWave() {
    OutboxRow a1 = row(1, "t", "a");
    OutboxRow a2 = row(2, "t", "a");
    OutboxRow b1 = row(3, "t", "b");
    OutboxRow a3 = row(4, "t", "a");

    assertThat(Waves.of(List.of(a1, a2, b1, a3)))
        .containsExactly(List.of(a1, b1), List.of(a2), List.of(a3));
  }

  @Test
  void shouldMakeNoWaveOfNothing() {
    assertThat(Waves.of(List.of())).isEmpty();
  }
}
