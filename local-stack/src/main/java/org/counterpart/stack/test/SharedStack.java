package org.counterpart.stack.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterpart.stack.issuer.Issuer;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.part.Parts;
import org.counterpart.stack.part.Parts.MailSink;
import org.counterpart.stack.part.PostgreSqlServer;

/**
 * The parts that all test classes of a JVM share. Quarkus loads test classes by several class
 * loaders, each with statics of its own, so where things are is kept in system properties.
 */
final class SharedStack {
  private static final String PREFIX = "counterpart.test-stack.";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private SharedStack() {}

  /** Starts the parts when nobody in this JVM has yet; they end with the JVM. */
  static void ensureStarted() {
    // The one lock that all class loaders have in common.
    synchronized (Runtime.getRuntime()) {
      if (System.getProperty(PREFIX + "issuer") == null) {
        try {
          start();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void start() throws IOException {
    Path directory = Files.createTempDirectory("counterpart-test-");
    Parts parts = Parts.start(directory);
    SigningKey key = SigningKey.generate();
    Issuer issuer = Issuer.start(0, key);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  issuer.close();
                  parts.close();
                },
                "local-stack-end"));
    remember(parts, key, issuer);
  }

  private static void remember(Parts parts, SigningKey key, Issuer issuer) {
    PostgreSqlServer postgreSql = parts.postgreSql();
    set("postgresql.host", postgreSql.host());
    set("postgresql.port", Integer.toString(postgreSql.port()));
    set("postgresql.user", postgreSql.user());
    set("postgresql.password", postgreSql.password());
    set("kafka", parts.kafkaBootstrapServers());
    set("mail.kind", parts.mail().kind().name());
    set("mail.host", parts.mail().host());
    set("mail.port", Integer.toString(parts.mail().port()));
    set("mail.web", parts.mail().web());
    set("key", key.privateJson());
    set("issuer", issuer.url());
  }

  /** A database that nobody has used; the user of the same name has the same password. */
  static String freshDatabase() {
    String name =
        "test_%d_%d"
            .formatted(System.identityHashCode(SharedStack.class), DATABASES.incrementAndGet());
    postgreSql().ensureDatabase(name);
    return name;
  }

  static PostgreSqlServer postgreSql() {
    return new PostgreSqlServer(
        get("postgresql.host"),
        Integer.parseInt(get("postgresql.port")),
        get("postgresql.user"),
        get("postgresql.password"));
  }

  static String kafkaBootstrapServers() {
    return get("kafka");
  }

  static MailSink mail() {
    return new MailSink(
        MailSink.Kind.valueOf(get("mail.kind")),
        get("mail.host"),
        Integer.parseInt(get("mail.port")),
        get("mail.web"));
  }

  static String issuer() {
    return get("issuer");
  }

  static SigningKey key() {
    return SigningKey.parse(get("key"));
  }

  private static void set(String name, String value) {
    System.setProperty(PREFIX + name, value);
  }

  private static String get(String name) {
    ensureStarted();
    return System.getProperty(PREFIX + name);
  }
}
