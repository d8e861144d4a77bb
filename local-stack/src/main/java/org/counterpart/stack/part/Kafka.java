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
    try {
      Files.createDirectories(data);
      Path properties = data.resolve("server.properties");
      Files.writeString(properties, properties());
      return new Part(
          "kafka",
          command(properties),
          Map.of(),
          log,
          () -> Ports.answers(port),
          Part.StopSignal.TERM);
    } catch (IOException e) {
      throw new PartFailedException("cannot prepare Kafka in " + data, e);
    }
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private static List<String> command(Path properties) {
    List<String> command = new ArrayList<>(Jvm.command());
    command.addAll(List.of("-Xmx384m", KafkaMain.class.getName(), properties.toString()));
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
    """
        .formatted(port, Ports.free(), data.resolve("log"));
  }
}
