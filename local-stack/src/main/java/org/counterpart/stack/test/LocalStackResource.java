package org.counterpart.stack.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} a fresh database, a Kafka broker, an issuer of tokens ({@link
 * Tokens}) and a server that takes mail ({@link Mailbox}), and configures the service for them. All
 * but the database are shared by the test classes of a JVM: let tests use ids of their own rather
 * than count on empty topics.
 *
 * <p>The system property {@code local-stack} says whether they are embedded or containers.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    String database = SharedStack.freshDatabase();
    Map<String, String> configuration = new HashMap<>();
    configuration.put("quarkus.http.test-port", "0");
    configuration.put("quarkus.datasource.jdbc.url", SharedStack.postgreSql().jdbcUrl(database));
    configuration.put("quarkus.datasource.username", database);
    configuration.put("quarkus.datasource.password", database);
    configuration.put("kafka.bootstrap.servers", SharedStack.kafkaBootstrapServers());
    configuration.put("quarkus.oidc.auth-server-url", SharedStack.issuer());
    configuration.put("mail.smtp.host", SharedStack.mail().host());
    configuration.put("mail.smtp.port", Integer.toString(SharedStack.mail().port()));
    configuration.put("mail.public-url", "https://counterpart.example");
    return configuration;
  }

  /** Leaves everything: the next class may use it, and it ends with the JVM. */
  @Override
  public void stop() {}
}
