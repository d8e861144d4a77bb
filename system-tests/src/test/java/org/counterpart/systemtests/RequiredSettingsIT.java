package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.counterpart.stack.part.Jvm;
import org.counterpart.systemtests.stack.Service;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that production starts without its settings names them; no stack is needed. */
class RequiredSettingsIT {

  private static final Map<String, String> NEEDED_BY_ALL =
      Map.of(
          "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none",
          "QUARKUS_DATASOURCE_USERNAME", "nobody",
          "QUARKUS_DATASOURCE_PASSWORD", "none",
          "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
          "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1");

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void shouldNameAllThatIsMissingAtOnce(Service service) throws Exception {
    String said = failToStart(service, Map.of());

    assertThat(said).contains(NEEDED_BY_ALL.keySet()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @EnumSource
  void shouldNameOnlyWhatIsMissing(Service service) throws Exception {
    Map<String, String> settings = new HashMap<>(NEEDED_BY_ALL);
    settings.remove("QUARKUS_DATASOURCE_PASSWORD");

    String said = failToStart(service, settings);

    assertThat(said)
        .contains("QUARKUS_DATASOURCE_PASSWORD")
        .doesNotContain(settings.keySet())
        .doesNotContain("\tat ");
  }

  /** All that it prints until it ends. */
  private String failToStart(Service service, Map<String, String> settings) throws Exception {
    Path jar = Path.of("..", service.toString(), "target/quarkus-app/quarkus-run.jar");
    Path log = directory.resolve("service.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Jvm.java(), "-Xmx256m", "-XX:+UseSerialGC", "-jar", jar.toRealPath().toString());
    builder.environment().clear();
    builder.environment().put("QUARKUS_HTTP_PORT", "0");
    builder.environment().putAll(settings);
    builder.directory(directory.toFile());
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("%s ends", service).isTrue();
      assertThat(process.exitValue()).isNotZero();
      return Files.readString(log);
    } finally {
      process.destroyForcibly();
    }
  }
}
