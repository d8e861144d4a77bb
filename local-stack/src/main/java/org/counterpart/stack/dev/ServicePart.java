package org.counterpart.stack.dev;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.stack.part.Jvm;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.PartFailedException;
import org.counterpart.stack.part.Ports;

/** A service as a part: the jar that Maven built, told by its environment where everything is. */
record ServicePart(
    Service service, Addresses addresses, String issuerUrl, String smtpServer, String heap) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * @param root directory of the project
   * @throws PartFailedException when the service has not been built
   */
  Part part(Path root, Path log) {
    Path jar = jar(root);
    if (!Files.exists(jar)) {
      throw new PartFailedException(service.module() + " has not been built: " + jar);
    }
    ServiceArchive archive = archive(root);
    archive.prepare(service);
    List<String> command =
        List.of(
            Jvm.java(),
            "-Xms64m",
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + archive.file(),
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-jar",
            jar.toString());
    return new Part(
        service.key(), command, environment(), log, this::isReady, Part.StopSignal.TERM);
  }

  ServiceArchive archive(Path root) {
    return ServiceArchive.of(service, root, jar(root));
  }

  private Path jar(Path root) {
    return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** What it needs to know, as environment variables. */
  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port()));
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://%s/%s"
            .formatted(addresses.hostAndPort(addresses.postgres()), service.database()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.hostAndPort(addresses.kafka()));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuerUrl);
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    int colon = smtpServer.lastIndexOf(':');
    environment.put("MAIL_SMTP_HOST", smtpServer.substring(0, colon));
    environment.put("MAIL_SMTP_PORT", smtpServer.substring(colon + 1));
    environment.put("MAIL_PUBLIC_URL", addresses.url(Service.NOTIFICATION));
    environment.put("MAIL_FROM", "matches@counterpart.example");
    // The same at every start, so that links in kept mails go on working, and hashes.
    environment.put("ERASURE_SECRET_KEY", "a-key-for-the-local-stack-and-nothing-else");
    environment.put("NOTIFICATION_SECRET_KEY", "a-key-for-the-local-stack-and-nothing-else");
    return environment;
  }

  private int port() {
    return addresses.services().get(service);
  }

  private boolean isReady() {
    if (!Ports.answers(port())) {
      return false;
    }
    try {
      var url = URI.create(addresses.url(service) + "/q/health/ready").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout((int) PATIENCE.toMillis());
      connection.setReadTimeout((int) PATIENCE.toMillis());
      return connection.getResponseCode() == 200;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
