package org.counterpart.stack.part;

import java.net.URI;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The parts as containers, from the images that {@code deploy/compose.yaml} uses as well. */
final class ContainerParts implements Parts {
  private static final int SMTP = 1025;
  private static final int WEB = 1080;

  private final PostgreSQLContainer postgreSql =
      new PostgreSQLContainer("postgres:18")
          .withUsername("postgres")
          .withPassword("postgres")
          .withDatabaseName("postgres")
          .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
  private final KafkaContainer kafka =
      new KafkaContainer("apache/kafka:4.1.1")
          .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
          .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
  private final GenericContainer<?> maildev =
      new GenericContainer<>("maildev/maildev:2.2.1")
          .withExposedPorts(SMTP, WEB)
          .waitingFor(Wait.forHttp("/healthz").forPort(WEB));

  private ContainerParts() {}

  static ContainerParts start() {
    var parts = new ContainerParts();
    try {
      Startables.deepStart(parts.postgreSql, parts.kafka, parts.maildev).join();
      return parts;
    } catch (RuntimeException e) {
      parts.close();
      throw new PartFailedException("containers did not start: " + e.getMessage(), e);
    }
  }

  @Override
  public PostgreSqlServer postgreSql() {
    return new PostgreSqlServer(
        postgreSql.getHost(),
        postgreSql.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
        postgreSql.getUsername(),
        postgreSql.getPassword());
  }

  @Override
  public String kafkaBootstrapServers() {
    return kafka.getBootstrapServers();
  }

  @Override
  public MailSink mail() {
    String web =
        URI.create("http://" + maildev.getHost() + ":" + maildev.getMappedPort(WEB)).toString();
    return new MailSink(MailSink.Kind.MAILDEV, maildev.getHost(), maildev.getMappedPort(SMTP), web);
  }

  /** Stops each: nothing else would where Testcontainers' own reaper is switched off. */
  @Override
  public void close() {
    List.of(postgreSql, kafka, maildev).forEach(GenericContainer::stop);
  }
}
