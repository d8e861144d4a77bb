package org.counterpart.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path directory;

  @Test
  void shouldStillHaveItsTopicsAfterItWasKilled() throws Exception {
    var kafka = new Kafka(directory.resolve("data"), Ports.free());
    Map<String, Object> servers = Map.of("bootstrap.servers", kafka.bootstrapServers());
    try (var running = start(kafka);
        var admin = Admin.create(servers)) {
      admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
      running.kill();
      running.onExit().join();
    }

    try (var running = start(kafka);
        var admin = Admin.create(servers)) {
      assertThat(running.isAlive()).isTrue();
      assertThat(admin.listTopics().names().get()).contains("kept");
    }
  }

  @Test
  void shouldStartFromTheArchive() throws Exception {
    var kafka = new Kafka(directory.resolve("data"), Ports.free());
    Part part = kafka.part(directory.resolve("kafka.log"), KafkaArchive.make());
    // Without this a JVM ignores an archive that it cannot use; with it, it ends.
    var demanding =
        new Part(
            part.name(),
            part.command(),
            Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on"),
            part.log(),
            part.probe(),
            part.stop());

    try (var running = RunningPart.start(demanding).awaitReady(PATIENCE);
        var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThat(running.isAlive()).isTrue();
      assertThat(admin.listTopics().names().get()).isEmpty();
      assertThat(KafkaArchive.isThere()).isTrue();
    }
  }

  @Test
  void shouldNotMakeTopicsThatNobodyAskedFor() {
    var kafka = new Kafka(directory.resolve("data"), Ports.free());
    try (var running = start(kafka);
        var producer =
            new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", 2000),
                new StringSerializer(),
                new StringSerializer())) {
      assertThat(running.isAlive()).isTrue();

      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("typo", "value")).get())
          .hasMessageContaining("typo");
    }
  }

  private RunningPart start(Kafka kafka) {
    return RunningPart.start(kafka.part(directory.resolve("kafka.log"))).awaitReady(PATIENCE);
  }
}
