package org.counterpart.stack.part;

import java.nio.file.Path;

/**
 * What the services need around them, ready to be used: PostgreSQL, Kafka and something that takes
 * mail. There are two kinds; which one is used is said by the system property {@value #SWITCH}.
 */
public sealed interface Parts extends AutoCloseable permits EmbeddedParts, ContainerParts {
  /** {@code embedded} (also when absent) or {@code containers}. */
  String SWITCH = "local-stack";

  /**
   * Starts all of them and returns when they are ready.
   *
   * @param directory where embedded parts keep their files; deleted on {@link #close()}
   * @throws PartFailedException when one does not start; none is left running then
   * @throws IllegalArgumentException when the switch has another value
   */
  static Parts start(Path directory) {
    String kind = System.getProperty(SWITCH, "embedded");
    return switch (kind) {
      case "embedded" -> EmbeddedParts.start(directory);
      case "containers" -> ContainerParts.start();
      default ->
          throw new IllegalArgumentException(
              "-D" + SWITCH + "=" + kind + ": it is either embedded or containers");
    };
  }

  PostgreSqlServer postgreSql();

  String kafkaBootstrapServers();

  MailSink mail();

  @Override
  void close();

  /**
   * Takes every mail and delivers none.
   *
   * @param web base URL of the API that shows what arrived
   */
  record MailSink(Kind kind, String host, int port, String web) {
    /** Whose API answers at {@link #web()}. */
    public enum Kind {
      INBOX,
      MAILDEV
    }
  }
}
