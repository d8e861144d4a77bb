package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Kafka broker (KRaft, broker and controller in one) in a JVM of its own. */
public final class Kafka {
  private final Path data;
  private final int port;

  /**
   * @param data directory that keeps the log; reused when it has one
   * @param port where clients connect
   */
  public Kafka(Path data, int port) {
    this.data = data.toAbsolutePath();
    this.port = port;
  }

  /** The broker as a part. */
  public Part part(Path log) {
    Path properties = writeProperties();
    return part(log, command(List.of(), System.getProperty("java.class.path"), properties));
  }

  /**
   * The broker as a part that starts fast.
   *
   * @param archive what {@link KafkaArchive#make} has made
   */
  public Part part(Path log, Path archive) {
    List<String> options = List.of("-XX:AOTCache=" + archive);
    return part(log, command(options, KafkaArchive.classPath(), writeProperties()));
  }

  Part part(Path log, List<String> command) {
    return new Part(
        "kafka", command, Map.of(), log, () -> Ports.answers(port), Part.StopSignal.TERM);
  }

  Path writeProperties() {
    try {
      Files.createDirectories(data);
      return Files.writeString(data.resolve("server.properties"), properties());
    } catch (IOException e) {
      throw new PartFailedException("cannot prepare Kafka in " + data, e);
    }
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private static List<String> command(List<String> options, String classPath, Path properties) {
    List<String> command = new ArrayList<>(Jvm.program());
    command.add("-Xmx384m");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, KafkaMain.class.getName(), properties.toString()));
    return command;
  }

  private String properties() {
    return """
    process.roles=broker,controller
    node.id=1
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.quorum.voters=1@127.0.0.1:%2$d
    controller.listener.names=CONTROLLER
    inter.broker.listener.name=PLAINTEXT
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    log.dirs=%3$s
    auto.create.topics.enable=false
    group.initial.rebalance.delay.ms=0
    # A broker is let in at its third heartbeat: the default of two seconds makes that six.
    broker.heartbeat.interval.ms=200
    offsets.topic.num.partitions=1
    offsets.topic.replication.factor=1
    transaction.state.log.num.partitions=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.num.partitions=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    # A segment is preallocated per index: small ones keep a hundred partitions cheap.
    log.index.size.max.bytes=1048576
    log.cleaner.dedupe.buffer.size=16777216
    # What topics are told to forget is forgotten within seconds: somebody is watching.
    log.cleaner.backoff.ms=1000
    log.retention.check.interval.ms=5000
    """
        .formatted(port, Ports.free(), data.resolve("log"));
  }
}
