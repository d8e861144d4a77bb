package org.counterpart.systemtests.stack;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.counterpart.stack.dev.Dev;
import org.counterpart.stack.dev.ServiceArchive;
import org.counterpart.stack.part.Directories;

/**
 * What {@code ./dev} runs, as a process of its own, on the services that this build has made. It
 * has a directory of its own ({@code target/NAME}), so that it does not meet a {@code ./dev} that
 * somebody has running; its output is in {@code target/NAME.log}, the logs of the parts are in
 * {@code target/NAME-logs} afterwards.
 */
final class StackProcess {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final Path root;
  private final Path log;
  private final Process process;

  private StackProcess(String name, List<String> arguments) throws IOException {
    root = TARGET.resolve(name);
    log = TARGET.resolve(name + ".log");
    Directories.delete(root);
    Files.createDirectories(root);
    // The script is not what starts this stack, but it gives tokens for it.
    link("dev");
    link("local-stack");
    for (Service service : Service.values()) {
      link(service.toString());
    }
    process = run(arguments);
  }

  static StackProcess start(String name, List<String> arguments) {
    try {
      StackProcess stack = new StackProcess(name, arguments);
      Runtime.getRuntime().addShutdownHook(new Thread(stack.process::destroy));
      stack.awaitReady();
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void link(String name) throws IOException {
    Files.createSymbolicLink(root.resolve(name), TARGET.getParent().resolveSibling(name));
  }

  private Process run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Dev.class.getName(),
            root.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private void awaitReady() {
    await()
        .alias("the stack is ready; what it says is in " + log)
        .atMost(START)
        .failFast("the stack has ended; why is in " + log, () -> !process.isAlive())
        .until(() -> Files.readString(log).contains("Ready") && Files.exists(endpoints()));
  }

  Path endpoints() {
    return root.resolve("target/dev/endpoints.json");
  }

  /** Takes the stack down as Ctrl-C would. */
  void close() {
    Path logs = root.resolveSibling(root.getFileName() + "-logs");
    Directories.delete(logs);
    Directories.copy(root.resolve("target/dev/logs"), logs);
    process.destroy();
    try {
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    } catch (CompletionException e) {
      process.destroyForcibly();
      throw new IllegalStateException("the stack did not stop within a minute of SIGTERM", e);
    }
    // Half a gigabyte that the next build cannot use.
    Directories.delete(ServiceArchive.directory(root));
  }
}
