package org.counterpart.matching.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final TopicPartition A = new TopicPartition("a", 0);
  private static final TopicPartition B = new TopicPartition("b", 0);

  private final Progress progress = new Progress();

  @Test
  void shouldHaveCaughtUpOnceEverythingThatWasThereIsReadAndFromThenOn() {
    assertThat(progress.isCaughtUp()).isFalse();
    progress.aimAt(Map.of(A, 2L, B, 0L));
    assertThat(progress.isCaughtUp()).isFalse();
    progress.reach(Map.of(A, 1L));
    assertThat(progress.isCaughtUp()).isFalse();
    progress.reach(Map.of(A, 2L));
    assertThat(progress.isCaughtUp()).isTrue();

    progress.aimAt(Map.of(A, 100L));
    assertThat(progress.isCaughtUp()).isTrue();
    assertThat(progress.next(A)).isEqualTo(2);
    assertThat(progress.next(B)).isZero();
  }

  @Test
  void shouldTellBeforehandWhatItWillHaveCaughtUpWith() {
    assertThat(progress.isCaughtUpWith(Map.of(A, 2L, B, 0L))).isFalse();
    progress.aimAt(Map.of(A, 2L, B, 0L));

    assertThat(progress.isCaughtUpWith(Map.of(A, 1L, B, 5L))).isFalse();
    assertThat(progress.isCaughtUpWith(Map.of(A, 2L, B, 0L))).isTrue();
    assertThat(progress.isCaughtUp()).isFalse();
  }

  @Test
  void shouldHaveCaughtUpWithAnEmptyLogAtOnce() {
    progress.aimAt(Map.of(A, 0L, B, 0L));

    assertThat(progress.isCaughtUp()).isTrue();
  }

  @Test
  void shouldNotWaitLongerThanPatienceLasts() throws InterruptedException {
    assertThat(progress.await(Map.of(A, 1L), Duration.ofMillis(1))).isFalse();
  }

  @Test
  void shouldLetThoseGoOnWhoWaited() throws Exception {
    progress.aimAt(Map.of(A, 1L));
    CompletableFuture<Boolean> waiting = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                waiting.complete(progress.await(Map.of(A, 3L), Duration.ofMinutes(1)));
              } catch (InterruptedException e) {
                waiting.completeExceptionally(e);
              }
            });

    progress.reach(Map.of(A, 2L));
    assertThat(waiting).isNotDone();
    progress.reach(Map.of(A, 3L));

    assertThat(waiting.get(1, TimeUnit.MINUTES)).isTrue();
  }
}
