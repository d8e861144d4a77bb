package org.counterpart.outbox;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.DELETE_RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.counterpart.outbox.TestConfig.TestTopic;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicSetupIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Admin admin =
      Admin.create(
          Map.of(
              "bootstrap.servers",
              new LocalStackResource().start().get("kafka.bootstrap.servers")));
  private final String topic = "made-" + UUID.randomUUID();

  @AfterEach
  void close() {
    admin.close();
  }

  @Test
  void shouldMakeATopicThatKeepsNothingForLonger() throws Exception {
    set(TestTopic.deleting(Optional.of(Duration.ofDays(7))));

    assertThat(setting(RETENTION_MS_CONFIG)).isEqualTo("604800000");
    assertThat(setting("segment.ms")).isEqualTo("86400000");
  }

  @Test
  void shouldGiveATopicThatIsThereWhatItLacks() throws Exception {
    make(Map.of(CLEANUP_POLICY_CONFIG, "delete"));

    set(TestTopic.compacted(Duration.ofHours(12)));

    assertThat(setting(CLEANUP_POLICY_CONFIG)).isEqualTo("compact");
    assertThat(setting(MAX_COMPACTION_LAG_MS_CONFIG)).isEqualTo("43200000");
    assertThat(setting(DELETE_RETENTION_MS_CONFIG)).isEqualTo("86400000");
  }

  @Test
  void shouldLeaveWhatAnOperatorHasSet() throws Exception {
    make(Map.of(RETENTION_MS_CONFIG, "1000"));
    set(TestTopic.deleting(Optional.of(Duration.ofDays(7))));
    assertThat(setting(RETENTION_MS_CONFIG)).isEqualTo("1000");

    alter(MAX_COMPACTION_LAG_MS_CONFIG, "1");
    set(TestTopic.compacted(Duration.ofHours(12)));
    assertThat(setting(MAX_COMPACTION_LAG_MS_CONFIG)).isEqualTo("1");
  }

  private void set(TestTopic form) throws InterruptedException {
    new TopicSetup(TestConfig.of(topic, form)).ensure(admin, PATIENCE);
  }

  private void make(Map<String, String> settings) throws ExecutionException, InterruptedException {
    var made = new NewTopic(topic, Optional.of(1), Optional.empty()).configs(settings);
    admin.createTopics(List.of(made)).all().get();
  }

  private void alter(String name, String value) throws ExecutionException, InterruptedException {
    var entry = new AlterConfigOp(new ConfigEntry(name, value), OpType.SET);
    admin.incrementalAlterConfigs(Map.of(resource(), List.of(entry))).all().get();
  }

  private String setting(String name) throws ExecutionException, InterruptedException {
    return admin.describeConfigs(List.of(resource())).all().get().get(resource()).get(name).value();
  }

  private ConfigResource resource() {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }
}
