package org.counterpart.rest.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void shouldMakeIdsThatSortByTime() {
    List<String> ids = Stream.generate(Ids::next).limit(1000).map(UUID::toString).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> UUID.fromString(id).version() == 7);
  }

  @Test
  void shouldNameTheSameThingTheSame() {
    assertThat(Ids.named("match", "a", "b")).isEqualTo(Ids.named("match", "a", "b"));
    assertThat(Ids.named("match", "a", "b").version()).isEqualTo(5);
  }

  @Test
  void shouldNeverChangeANamedId() {
    assertThat(Ids.named("match", "opportunity", "partner"))
        .hasToString("6fc59a82-d220-5235-b0ae-417f9a85ca86");
  }

  @Test
  void shouldTellPartsApart() {
    assertThat(Ids.named("ab", "c")).isNotEqualTo(Ids.named("a", "bc"));
    assertThat(Ids.named("a", "b")).isNotEqualTo(Ids.named("b", "a"));
  }

  @Test
  void shouldNameTheSameFromSeveralThreads() {
    assertThat(IntStream.range(0, 2000).parallel().mapToObj(_ -> Ids.named("x", "y")).distinct())
        .hasSize(1);
  }
}
