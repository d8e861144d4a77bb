package org.counterpart.matching.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LogIdentityIT {

  @Inject Log log;

  private final String day = "day-" + Ids.next();
  private final String hours = "hours-" + Ids.next();

  @Test
  void shouldTellALogFromOneThatWasMadeAnew() throws ExecutionException, InterruptedException {
    try (Admin admin = log.admin()) {
      create(admin, day, Map.of("cleanup.policy", "compact"));
      LogIdentity before = LogIdentity.ask(admin, List.of(day));
      assertThat(LogIdentity.ask(admin, List.of(day))).isEqualTo(before);

      admin.deleteTopics(List.of(day)).all().get();
      await().until(() -> !admin.listTopics().names().get().contains(day));
      create(admin, day, Map.of("cleanup.policy", "compact"));
      LogIdentity after = LogIdentity.ask(admin, List.of(day));

      assertThat(after.cluster()).isEqualTo(before.cluster());
      assertThat(after.topics()).containsOnlyKeys(day).isNotEqualTo(before.topics());
    }
  }

  @Test
  void shouldTellForHowLongTombstonesStayInAllTopics()
      throws ExecutionException, InterruptedException {
    try (Admin admin = log.admin()) {
      create(admin, day, Map.of());
      create(admin, hours, Map.of("delete.retention.ms", "7200000"));

      assertThat(LogIdentity.ask(admin, List.of(day)).tombstones()).isEqualTo(Duration.ofDays(1));
      assertThat(LogIdentity.ask(admin, List.of(day, hours)).tombstones())
          .isEqualTo(Duration.ofHours(2));
    }
  }

  @Test
  void shouldSayThatATopicIsNotThere() {
    try (Admin admin = log.admin()) {
      assertThatExceptionOfType(UnknownTopicOrPartitionException.class)
          .isThrownBy(() -> LogIdentity.ask(admin, List.of("none-" + Ids.next())));
    }
  }

  private static void create(Admin admin, String topic, Map<String, String> settings)
      throws ExecutionException, InterruptedException {
    NewTopic wanted = new NewTopic(topic, Optional.of(2), Optional.empty()).configs(settings);
    admin.createTopics(List.of(wanted)).all().get();
    await().until(() -> admin.listTopics().names().get().contains(topic));
  }
}
