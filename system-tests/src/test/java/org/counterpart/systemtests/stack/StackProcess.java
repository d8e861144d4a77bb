package org.counterpart.systemtests.stack;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.counterpart.stack.dev.Dev;
import org.counterpart.stack.part.Directories;

/**
 * What {@code ./dev --empty} runs, as a process of its own, on the services that this build has
 * made. It has a directory of its own ({@code target/stack}), so that it does not meet a {@code
 * ./dev} that somebody has running; its output is in {@code target/stack.log}, the logs of the
 * parts are in {@code target/stack-logs} afterwards.
 */
final class StackProcess {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path ROOT = TARGET.resolve("stack");
  private static final Path LOG = TARGET.resolve("stack.log");

  private final Process process;

  private StackProcess(Process process) {
    this.process = process;
  }

  static StackProcess start() {
    try {
      Directories.delete(ROOT);
      for (Service service : Service.values()) {
        Path module = TARGET.getParent().resolveSibling(service.toString());
        Files.createDirectories(ROOT);
        Files.createSymbolicLink(ROOT.resolve(service.toString()), module);
      }
      StackProcess stack = new StackProcess(run());
      Runtime.getRuntime().addShutdownHook(new Thread(stack.process::destroy));
      stack.awaitReady();
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process run() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-Dstack.any-port=true",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Dev.class.getName(),
            ROOT.toString(),
            "--empty");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(LOG.toFile())
        .start();
  }

  private void awaitReady() {
    await()
        .alias("the stack is ready; what it says is in " + LOG)
        .atMost(START)
        .failFast("the stack has ended; why is in " + LOG, () -> !process.isAlive())
        .until(() -> Files.readString(LOG).contains("Ready") && Files.exists(endpoints()));
  }

  Path endpoints() {
    return ROOT.resolve("target/dev/endpoints.json");
  }

  /** Takes the stack down as Ctrl-C would. */
  void close() {
    Path logs = TARGET.resolve("stack-logs");
    Directories.delete(logs);
    Directories.copy(ROOT.resolve("target/dev/logs"), logs);
    process.destroy();
    try {
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    } catch (CompletionException e) {
      process.destroyForcibly();
      throw new IllegalStateException("the stack did not stop within a minute of SIGTERM", e);
    }
  }
}
