package org.counterpart.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service as production runs it: the packaged jar, in a process of its own. */
final class PackagedService implements AutoCloseable {
  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path log;

  private PackagedService(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param environment all that it is told, but for a port of its own
   */
  static PackagedService start(Map<String, String> environment, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-jar",
            JAR.toAbsolutePath().toString());
    builder.environment().clear();
    builder.environment().put("QUARKUS_HTTP_PORT", "0");
    builder.environment().putAll(environment);
    builder.directory(log.toAbsolutePath().getParent().toFile());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new PackagedService(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it is told of the local stack and, for want of anything better, of itself. */
  static Map<String, String> environment(Map<String, String> stack) {
    Map<String, String> environment = new HashMap<>();
    stack.forEach((name, value) -> environment.put(variable(name), value));
    environment.put("MAIL_FROM", "matches@counterpart.example");
    environment.put("NOTIFICATION_SECRET_KEY", "a-secret-for-this-test-and-no-other-use");
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    return environment;
  }

  private static String variable(String property) {
    return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  /** Asks it to stop, as an orchestrator does. */
  void terminate() {
    process.destroy();
  }

  /** Waits for its end, and says how it ended. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The service does not end: " + output());
    }
    return process.exitValue();
  }

  /** All that it printed so far. */
  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
