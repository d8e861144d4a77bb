package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OccasionsTest {

  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Map<TopicPartition, Long> BEFORE = Map.of(Moments.PARTNERS, 30L);
  private static final Map<TopicPartition, Long> AFTER = Map.of(Moments.PARTNERS, 31L);

  private final Occasions occasions = new Occasions(Duration.ofMinutes(10), Duration.ofHours(11));

  @Test
  void shouldBeThereWhenNothingIsKept() {
    assertThat(occasions.isDue(START, BEFORE)).isTrue();
  }

  @Test
  void shouldBeThereWhenTheIntervalIsOverAndThereAreNews() {
    occasions.begun(START);
    occasions.kept(START, BEFORE);

    assertThat(occasions.isDue(minutes(9), AFTER)).isFalse();
    assertThat(occasions.isDue(minutes(10), AFTER)).isTrue();
    assertThat(occasions.isDue(minutes(10), BEFORE)).isFalse();
  }

  @Test
  void shouldBeThereWithoutNewsBeforeWhatIsKeptGetsTooOld() {
    occasions.kept(START, BEFORE);

    assertThat(occasions.isDue(minutes(11 * 60 - 1), BEFORE)).isFalse();
    assertThat(occasions.isDue(minutes(11 * 60), BEFORE)).isTrue();
  }

  @Test
  void shouldComeAgainAfterTheIntervalWhenSavingFailed() {
    occasions.kept(START, BEFORE);
    occasions.begun(minutes(10));

    assertThat(occasions.isDue(minutes(19), AFTER)).isFalse();
    assertThat(occasions.isDue(minutes(20), AFTER)).isTrue();
  }

  @Test
  void shouldNotComeEarlierForASaveThatTookLong() {
    occasions.begun(START);
    occasions.begun(minutes(10));
    occasions.kept(START, BEFORE);

    assertThat(occasions.isDue(minutes(12), AFTER)).isFalse();
    assertThat(occasions.isDue(minutes(20), AFTER)).isTrue();
  }

  private static Instant minutes(long after) {
    return START.plus(Duration.ofMinutes(after));
  }
}
