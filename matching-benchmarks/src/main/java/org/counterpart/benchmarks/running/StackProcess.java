package org.counterpart.benchmarks.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A stack that the run has started for itself and takes down again. */
public final class StackProcess {

  private static final Duration GRACE = Duration.ofSeconds(60);

  private final Process process;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();

  private StackProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::copyOutput);
  }

  /**
   * Starts {@code ./dev --empty} and waits until it says that it is ready.
   *
   * @param options further ones
   * @throws RunFailedException when it ends first
   */
  public static StackProcess start(Path root, String... options) throws IOException {
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of("./dev", "--empty"), Stream.of(options)).toList())
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    StackProcess stack = new StackProcess(process);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::askToEnd, "end-of-stack"));
    stack.ready.join();
    return stack;
  }

  private void copyOutput() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        System.out.println("  | " + line);
        if (line.startsWith("Ready")) {
          ready.complete(null);
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      ready.completeExceptionally(new RunFailedException("./dev ended before it was ready"));
    }
  }

  /** Asks it to end and waits until it has. */
  public void stop() {
    askToEnd();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("./dev has not ended yet; its process id is " + process.pid());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Not {@link Process#destroy}, which closes the streams: it still has something to say. */
  private void askToEnd() {
    process.toHandle().destroy();
  }
}
