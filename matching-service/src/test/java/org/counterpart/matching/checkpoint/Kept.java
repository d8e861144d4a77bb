package org.counterpart.matching.checkpoint;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.log.Log;
import org.counterpart.matching.log.LogIdentity;

/** Checkpoints in a directory, what was counted of them, and the file to tamper with. */
final class Kept {

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final Path file;
  private final FileCheckpoints checkpoints;

  private record Settings(Optional<Path> directory, Duration interval)
      implements CheckpointConfig {}

  Kept(Path directory, Duration interval, Log log, MatchingConfig config) {
    file = directory.resolve(CheckpointFile.NAME);
    checkpoints =
        new FileCheckpoints(
            log,
            new Settings(Optional.of(directory), interval),
            config,
            new CheckpointMetrics(registry, InstantSource.system()),
            InstantSource.system());
  }

  FileCheckpoints checkpoints() {
    return checkpoints;
  }

  Path file() {
    return file;
  }

  int saves(String result) {
    return count("matching.checkpoint.saves", result);
  }

  int restores(String result) {
    return count("matching.checkpoint.restores", result);
  }

  private int count(String meter, String result) {
    return (int) registry.get(meter).tag("result", result).counter().count();
  }

  CheckpointHeader header() throws IOException {
    try (CheckpointReader reader = new CheckpointReader(Files.newInputStream(file))) {
      return reader.header();
    }
  }

  /** Writes it again with another header. */
  static void change(Path file, UnaryOperator<CheckpointHeader> header) throws IOException {
    Path changed = file.resolveSibling("changed");
    try (CheckpointReader reader = new CheckpointReader(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(changed)) {
      CheckpointHeader before = reader.header();
      CheckpointWriter writer = new CheckpointWriter(out);
      writer.write(header.apply(before), reader.opportunities(before));
      reader.rest().transferTo(out);
    }
    Files.copy(changed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Sets for how long the broker keeps tombstones, and returns once it says so itself. */
  static void retain(Admin admin, Duration tombstones) throws Exception {
    String milliseconds = Long.toString(tombstones.toMillis());
    AlterConfigOp change =
        new AlterConfigOp(
            new ConfigEntry(TopicConfig.DELETE_RETENTION_MS_CONFIG, milliseconds), OpType.SET);
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.OPPORTUNITIES);
    admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
    await()
        .until(
            () -> LogIdentity.ask(admin, List.of(Topics.OPPORTUNITIES)).tombstones(),
            tombstones::equals);
  }
}
