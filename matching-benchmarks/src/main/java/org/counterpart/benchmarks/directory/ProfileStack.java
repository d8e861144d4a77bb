package org.counterpart.benchmarks.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.stack.issuer.Issuer;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.Parts;
import org.counterpart.stack.part.Ports;
import org.counterpart.stack.part.PostgreSqlServer;
import org.counterpart.stack.part.RunningPart;

/**
 * partner-profile-service alone, on the embedded PostgreSQL and Kafka: as a JVM runs in an image,
 * rather than with the options by which {@code ./dev} starts fast.
 */
final class ProfileStack implements AutoCloseable {
  private static final String DATABASE = "profile";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration VALIDITY = Duration.ofHours(12);

  private final Path jar;
  private final Path directory;
  private final String heap;
  private final Parts parts;
  private final Issuer issuer;
  private final int port = Ports.free();
  private RunningPart service;

  /**
   * Starts everything.
   *
   * @param heap of the service, as for {@code -Xmx}
   */
  ProfileStack(Path root, Path directory, String heap) throws IOException {
    this.jar = root.resolve("partner-profile-service/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new RunFailedException("partner-profile-service has not been built: " + jar);
    }
    this.directory = directory;
    this.heap = heap;
    parts = Parts.start(directory.resolve("parts"));
    issuer = Issuer.start(0, SigningKey.generate());
    parts.postgreSql().ensureDatabase(DATABASE);
    startService();
  }

  /** Starts the service, or ends it and starts it again; how long it took until it was ready. */
  Duration startService() {
    if (service != null) {
      service.kill();
      service.close();
    }
    var begin = System.nanoTime();
    var command = List.of(java(), "-Xmx" + heap, "-jar", jar.toString());
    var log = directory.resolve("service.log");
    var part =
        new Part("profile", command, environment(), log, this::isReady, Part.StopSignal.TERM);
    service = RunningPart.start(part).awaitReady(PATIENCE);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Nothing answers before the directory is read. */
  private boolean isReady() {
    return Ports.answers(port);
  }

  private Map<String, String> environment() {
    var environment = new LinkedHashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database().jdbcUrl(DATABASE));
    environment.put("QUARKUS_DATASOURCE_USERNAME", DATABASE);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", DATABASE);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", parts.kafkaBootstrapServers());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url());
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    environment.put("ERASURE_SECRET_KEY", "a-key-for-a-benchmark-and-nothing-else");
    environment.put("REST_RATE_LIMIT_REQUESTS", "1000000");
    return environment;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  String operatorToken() {
    return issuer.signer().sign("directory", VALIDITY, Map.of("role", "operator"));
  }

  PostgreSqlServer database() {
    return parts.postgreSql();
  }

  long pid() {
    return service.pid();
  }

  @Override
  public void close() {
    service.kill();
    service.close();
    issuer.close();
    parts.close();
  }
}
