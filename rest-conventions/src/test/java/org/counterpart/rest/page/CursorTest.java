package org.counterpart.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.counterpart.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void shouldGiveBackItsParts() {
    for (String[] parts :
        List.of(
            new String[] {"2026-11-22T10:00:00Z", "0199"},
            new String[] {""},
            new String[] {"", "", "ü \uD83D\uDE00 | ,"})) {
      assertThat(Cursor.decode(Cursor.encode(parts))).containsExactly(parts);
    }
  }

  @Test
  void shouldNeedNoEscapingInAnAddress() {
    assertThat(Cursor.encode("???>>>", "~~~")).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void shouldNoticeEveryDamage() {
    Random random = new Random(7);
    String cursor = Cursor.encode("2026-11-22", "0199");
    for (int i = 0; i < 1000; i++) {
      StringBuilder damaged = new StringBuilder(cursor);
      int at = random.nextInt(cursor.length() - 1);
      char other = (char) ('A' + random.nextInt(26));
      if (damaged.charAt(at) != other) {
        damaged.setCharAt(at, other);
        assertThatThrownBy(() -> Cursor.decode(damaged.toString()))
            .isInstanceOfSatisfying(
                ProblemException.class,
                problem -> assertThat(problem.type()).isEqualTo(Cursor.INVALID_CURSOR));
      }
    }
  }

  @Test
  void shouldRefuseASeparatorInAPart() {
    assertThatThrownBy(() -> Cursor.encode("a\u001fb"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
