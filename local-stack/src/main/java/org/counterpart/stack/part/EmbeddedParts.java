package org.counterpart.stack.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.counterpart.stack.inbox.Inbox;

/** The parts as child processes, from what is on the class path. */
final class EmbeddedParts implements Parts {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path directory;
  private final PostgreSql postgreSql;
  private final Kafka kafka;
  private final Inbox inbox;
  private final List<RunningPart> running;

  private EmbeddedParts(Path directory) {
    this.directory = directory;
    postgreSql =
        new PostgreSql(
            directory.resolve("postgres"), Ports.free(), PostgreSql.Durability.THROWAWAY);
    kafka = new Kafka(directory.resolve("kafka"), Ports.free());
    inbox = new Inbox(directory.resolve("inbox"), Ports.free(), Ports.free());
    running =
        List.of(
            RunningPart.start(kafka.part(directory.resolve("kafka.log"))),
            RunningPart.start(inbox.part(directory.resolve("inbox.log"))),
            RunningPart.start(postgreSql.part(directory.resolve("postgres.log"))));
  }

  static EmbeddedParts start(Path directory) {
    var parts = new EmbeddedParts(directory);
    try {
      parts.running.forEach(part -> part.awaitReady(PATIENCE));
      return parts;
    } catch (PartFailedException e) {
      parts.close();
      throw e;
    }
  }

  @Override
  public PostgreSqlServer postgreSql() {
    return postgreSql.server();
  }

  @Override
  public String kafkaBootstrapServers() {
    return kafka.bootstrapServers();
  }

  @Override
  public MailSink mail() {
    return new MailSink(MailSink.Kind.INBOX, "127.0.0.1", inbox.smtpPort(), inbox.url());
  }

  /** Kills them: their files are thrown away, so there is nothing to end in order. */
  @Override
  public void close() {
    running.forEach(RunningPart::kill);
    running.forEach(RunningPart::close);
    Directories.delete(directory);
  }
}
