package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

class RelayIT {

  private static final int KEYS = 5;
  private static final int WRITERS = 8;
  private static final int CHANGES_PER_WRITER = 60;

  private final Map<String, String> stack = new LocalStackResource().start();
  private final String kafka = stack.get("kafka.bootstrap.servers");
  private final OutboxDatabase database = OutboxDatabase.create(stack);
  private final String topic = "things-" + UUID.randomUUID();
  private final TestConfig config = TestConfig.of(topic);

  @Test
  void shouldDeleteARowOnceKafkaHasIt() throws Exception {
    database.publish(topic, "a", "{\"n\":1}");

    try (var relay = new TestRelayProcess(database, kafka, config);
        var reader = new TestTopicReader(kafka, topic)) {

      awaiting().untilAsserted(() -> assertThat(reader.values()).containsExactly("{\"n\":1}"));
      awaiting().until(() -> database.count("true") == 0);
      awaiting().until(() -> relay.gauge("outbox.pending") == 0);
    }
  }

  @Test
  void shouldKeepTheOrderOfEachKeyWhileManyWriteAndLeadersFall() throws Exception {
    try (var first = new TestRelayProcess(database, kafka, config);
        var second = new TestRelayProcess(database, kafka, config);
        var reader = new TestTopicReader(kafka, topic)) {
      awaiting().until(() -> first.leads() || second.leads());

      writeFromManyThreads(database::killLeader);

      awaiting().until(() -> database.count("true") == 0);
      awaiting()
          .untilAsserted(
              () -> assertThat(new HashSet<>(reader.ids())).hasSize(WRITERS * CHANGES_PER_WRITER));
      for (int key = 0; key < KEYS; key++) {
        List<String> versions = firstOccurrences(reader.values("key-" + key));
        assertThat(versions)
            .containsExactlyElementsOf(
                LongStream.rangeClosed(1, versions.size()).mapToObj(Long::toString).toList());
      }
    }
  }

  private void writeFromManyThreads(Runnable inTheMiddle) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writing = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int offset = writer;
        writing.add(
            writers.submit(
                () -> {
                  for (int i = 0; i < CHANGES_PER_WRITER; i++) {
                    database.change(topic, "key-" + (offset + i) % KEYS);
                  }
                }));
      }
      inTheMiddle.run();
      for (Future<?> written : writing) {
        written.get();
      }
    }
  }

  /** What is left for a reader that ignores what it has seen. */
  private static List<String> firstOccurrences(List<String> values) {
    Set<String> seen = new HashSet<>();
    return values.stream().filter(seen::add).toList();
  }

  @Test
  void shouldSendAgainWithTheSameIdAfterDyingBetweenSendAndDelete() throws Exception {
    database.dieOnNextDelete();
    database.publish(topic, "a", "1");

    try (var relay = new TestRelayProcess(database, kafka, config);
        var reader = new TestTopicReader(kafka, topic)) {

      awaiting().until(() -> database.count("true") == 0);
      awaiting().until(() -> reader.ids().size() == 2);
      assertThat(new HashSet<>(reader.ids())).hasSize(1);
      assertThat(relay.leads()).isTrue();
    }
  }

  @Test
  void shouldLeadAloneAndBeFollowedWhenItStops() throws Exception {
    try (var reader = new TestTopicReader(kafka, topic);
        var second = startBehindALeader()) {
      awaiting().until(second::leads);
      database.publish(topic, "a", "2");

      awaiting().untilAsserted(() -> assertThat(reader.values()).containsExactly("1", "2"));
    }
  }

  private TestRelayProcess startBehindALeader() throws Exception {
    try (var first = new TestRelayProcess(database, kafka, config)) {
      awaiting().until(first::leads);
      var second = new TestRelayProcess(database, kafka, config);
      database.publish(topic, "a", "1");
      awaiting().until(() -> database.count("true") == 0);
      assertThat(second.leads()).isFalse();
      return second;
    }
  }

  @Test
  void shouldParkWhatIsTooLargeAndSendWhatFollows() throws Exception {
    database.publish(topic, "a", "\"" + "x".repeat(1_200_000) + "\"");
    database.publish(topic, "a", "2");
    database.publish(topic, "b", "3");

    try (var relay = new TestRelayProcess(database, kafka, config);
        var reader = new TestTopicReader(kafka, topic)) {

      awaiting()
          .untilAsserted(() -> assertThat(reader.values()).containsExactlyInAnyOrder("2", "3"));
      assertThat(database.count("parked_at is not null and parked_reason like 'RecordTooLarge%'"))
          .isOne();
      awaiting().until(() -> relay.gauge("outbox.parked") == 1);
    }
  }

  @Test
  void shouldNotLetOneMissingTopicHoldUpTheOthers() throws Exception {
    for (int i = 0; i < 2 * config.relay().batchRows(); i++) {
      database.publish("missing-" + topic, "a", "0");
    }
    database.publish(topic, "a", "1");

    try (var relay = new TestRelayProcess(database, kafka, config);
        var reader = new TestTopicReader(kafka, topic)) {

      awaiting().untilAsserted(() -> assertThat(reader.values()).containsExactly("1"));
      assertThat(database.count("parked_at is null")).isEqualTo(2L * config.relay().batchRows());
      assertThat(relay.leads()).isTrue();
    }
  }

  private static ConditionFactory awaiting() {
    return await().atMost(Duration.ofSeconds(30));
  }
}
