package org.counterpart.profile.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void shouldSeeNoDifferenceInAnotherOrder() {
    assertThat(of(List.of("a", "b", "a"), List.of("b", "a", "a")).isEmpty()).isTrue();
  }

  @Test
  void shouldTellWhatGoesAndWhatComes() {
    // when
    var difference = of(List.of("a", "a", "b"), List.of("a", "c"));

    // then
    assertThat(difference.gone()).containsExactlyInAnyOrder("a", "b");
    assertThat(difference.added()).containsExactly("c");
    assertThat(difference.kept()).hasSize(1);
  }

  @Test
  void shouldKeepWhatHasTheSameKey() {
    // when
    var difference =
        Difference.of(
            List.of("Ada"), Function.identity(), List.of("ADA"), s -> s.toLowerCase(Locale.ROOT));

    // then
    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.kept()).containsEntry("Ada", "ADA");
  }

  private static Difference<String, String> of(List<String> stored, List<String> wanted) {
    return Difference.of(stored, Function.identity(), wanted, Function.identity());
  }
}
