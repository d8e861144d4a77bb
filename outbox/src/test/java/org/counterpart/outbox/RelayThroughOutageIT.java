package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.stack.part.Kafka;
import org.counterpart.stack.part.Ports;
import org.counterpart.stack.part.RunningPart;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a broker of its own, which it kills. */
class RelayThroughOutageIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path directory;

  @Test
  void shouldLoseNothingWhenKafkaIsKilledInTheMiddle() throws Exception {
    OutboxDatabase database = OutboxDatabase.create(new LocalStackResource().start());
    String topic = "things-" + UUID.randomUUID();
    Kafka kafka = new Kafka(directory.resolve("kafka"), Ports.free());

    try (var relay =
        new TestRelayProcess(database, kafka.bootstrapServers(), TestConfig.of(topic))) {
      database.change(topic, "key");
      try (var running = start(kafka)) {
        await().atMost(PATIENCE).until(() -> database.count("true") == 0);
        IntStream.range(0, 20).forEach(i -> database.change(topic, "key"));
        running.kill();
      }
      IntStream.range(0, 20).forEach(i -> database.change(topic, "key"));
      await().atMost(PATIENCE).until(() -> relay.gauge("outbox.pending") >= 20);
      assertThat(relay.gauge("outbox.oldest.age.seconds")).isPositive();

      try (var running = start(kafka);
          var reader = new TestTopicReader(kafka.bootstrapServers(), topic)) {
        await().atMost(PATIENCE).until(() -> database.count("true") == 0);
        await()
            .atMost(PATIENCE)
            .untilAsserted(
                () ->
                    assertThat(reader.values().stream().distinct())
                        .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 41).mapToObj(Integer::toString).toList()));
        assertThat(running.isAlive()).isTrue();
      }
    }
  }

  private RunningPart start(Kafka kafka) {
    return RunningPart.start(kafka.part(directory.resolve("kafka.log"))).awaitReady(PATIENCE);
  }
}
