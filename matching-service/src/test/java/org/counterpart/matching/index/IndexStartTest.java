package org.counterpart.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class IndexStartTest {

  private static final TopicPartition ONE = new TopicPartition("partner-profiles", 0);
  private static final TopicPartition OTHER = new TopicPartition("opportunities", 0);

  private final AtomicLong now = new AtomicLong(TimeUnit.SECONDS.toNanos(3));
  private final IndexStart start = new IndexStart(now::get);

  @Test
  void shouldSayWhatShareOfTheLogIsRead() {
    start.aimAt(Map.of(ONE, 110L, OTHER, 100L), Map.of(ONE, 10L, OTHER, 0L));

    assertThat(start.percent(Map.of())).isZero();
    assertThat(start.percent(Map.of(ONE, 60L, OTHER, 0L))).isEqualTo(25);
    assertThat(start.percent(Map.of(ONE, 500L, OTHER, 50L))).isEqualTo(75);
    assertThat(start.percent(Map.of(ONE, 110L, OTHER, 100L))).isEqualTo(100);
  }

  @Test
  void shouldHaveReadAllOfAnEmptyLog() {
    start.aimAt(Map.of(ONE, 0L), Map.of(ONE, 0L));

    assertThat(start.percent(Map.of())).isEqualTo(100);
  }

  @Test
  void shouldSayHowLongItTookOnceItIsReady() {
    start.report(Map.of(), false, 0);
    assertThat(start.seconds()).isNaN();

    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1500));
    start.report(Map.of(), true, 7);

    assertThat(start.seconds()).isEqualTo(1.5);
  }

  @Test
  void shouldCountFromWhereTheCheckpointEnds() {
    start.restored(
        new Checkpoints.Restored(Map.of(ONE, 100L), Duration.ofMinutes(7), Duration.ofSeconds(3)));
    start.aimAt(Map.of(ONE, 110L), Map.of(ONE, 100L));

    assertThat(start.percent(Map.of(ONE, 105L))).isEqualTo(50);
  }
}
