package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

  private static final long GIB = 1L << 30;

  @Test
  void shouldSayWhatIsLacking() {
    Room needed = new Room(10 * GIB, 3 * GIB);

    assertThat(needed.lackingIn(new Room(4 * GIB, 2 * GIB)))
        .containsExactly(
            "needs 10.0 GiB of free memory, and there are 4.0",
            "needs 3.0 GiB of free disk space, and there are 2.0");
    assertThat(needed.lackingIn(needed)).isEmpty();
  }

  @Test
  void shouldNeedMoreForMore() {
    assertThat(Room.of(Plan.whole()).memory()).isGreaterThan(Room.of(Plan.brief()).memory());
    assertThat(Room.of(Plan.whole()).disk()).isGreaterThan(Room.of(Plan.brief()).disk());
  }
}
