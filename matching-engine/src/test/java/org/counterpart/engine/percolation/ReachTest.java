package org.counterpart.engine.percolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {

  @Test
  void shouldMeetInEveryGroupOrNotAtAll() {
    long[] groups = {Reach.ANY_COUNTRY, Reach.ANY_LANGUAGE, Reach.ANY_ECOSYSTEM, Reach.ANY_KIND};
    long[][] bits = new long[groups.length][];
    bits[0] = new long[] {Reach.country(0), Reach.country(32), Reach.country(33 + 5)};
    bits[1] = new long[] {Reach.language(0), Reach.language(10)};
    bits[2] = new long[] {Reach.ecosystem(0), Reach.ecosystem(6)};
    bits[3] = new long[] {Reach.kind(0), Reach.kind(1), Reach.kind(2)};
    for (int group = 0; group < groups.length; group++) {
      for (long bit : bits[group]) {
        long wanted = (Reach.ANYBODY & ~groups[group]) | bit;

        assertThat(Reach.meet(wanted, Reach.ANYBODY | bit)).isTrue();
        assertThat(Reach.meet(wanted, -1)).isTrue();
        assertThat(Reach.meet(wanted, ~bit)).isFalse();
        assertThat(Reach.meet(wanted, Reach.ANYBODY)).isFalse();
        assertThat(Reach.meet(Reach.ANYBODY, Reach.ANYBODY | bit)).isTrue();
      }
    }
  }

  @Test
  void shouldKeepTheGroupsApart() {
    long all = Reach.ANYBODY;
    for (int i = 0; i < 33; i++) {
      all ^= Reach.country(i);
    }
    for (int i = 0; i < 11; i++) {
      all ^= Reach.language(i);
    }
    for (int i = 0; i < 7; i++) {
      all ^= Reach.ecosystem(i);
    }
    for (int i = 0; i < 3; i++) {
      all ^= Reach.kind(i);
    }
    assertThat(all).isEqualTo(-1L >>> 6);
  }

  @Test
  void shouldTellTheStretchOfTimeOfADay() {
    for (int day = -4000; day < 4000; day++) {
      assertThat(Reach.time(Reach.time(day))).isEqualTo(Reach.number(day));
      assertThat(Reach.meet(Reach.ANYBODY | Reach.time(day), Reach.ANYBODY)).isTrue();
      assertThat(Reach.next(day)).isBetween(day + 1, day + 30);
      assertThat(Reach.number(Reach.next(day)))
          .isEqualTo((Reach.number(day) + 1) % Reach.TIMES)
          .isNotEqualTo(Reach.number(Reach.next(day) - 1));
    }
  }
}
