package org.counterpart.notification.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessorsTest {
  @Test
  void shouldGoToTheEndOfTheChain() {
    var successors = new Successors(Map.of("a:1", "b:1", "b:1", "c:1"));

    assertThat(successors.current(List.of("a:1", "b:1", "c:1", "d:1")))
        .containsExactlyInAnyOrder("c:1", "d:1");
    assertThat(successors.current(Map.of("a:1", 3, "c:1", 5, "d:1", 1)))
        .isEqualTo(Map.of("c:1", 5, "d:1", 1));
  }

  @Test
  void shouldTakeOneOfACircle() {
    var successors = new Successors(Map.of("x:1", "b:1", "b:1", "a:1", "a:1", "b:1"));

    assertThat(successors.current(List.of("x:1", "b:1", "a:1"))).containsExactly("a:1");
  }
}
