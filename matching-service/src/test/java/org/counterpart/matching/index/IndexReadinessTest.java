package org.counterpart.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.log.Progress;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class IndexReadinessTest {

  private static final TopicPartition PARTITION = new TopicPartition("partner-profiles", 0);

  private final Progress progress = new Progress();
  private final IndexReadiness readiness = new IndexReadiness(progress, new MatchingIndex());

  @Test
  void shouldBeReadyOnceTheIndexHasCaughtUp() {
    assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
    progress.aimAt(Map.of(PARTITION, 10L));
    progress.reach(Map.of(PARTITION, 9L));
    assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
    progress.reach(Map.of(PARTITION, 10L));
    assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
  }
}
