package org.counterpart.stack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A part whose process has been started. */
public final class RunningPart implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Part part;
  private final Process process;

  private RunningPart(Part part, Process process) {
    this.part = part;
    this.process = process;
  }

  /**
   * Starts the process and returns at once.
   *
   * @throws PartFailedException when the program cannot be run
   */
  public static RunningPart start(Part part) {
    try {
      Files.createDirectories(part.log().toAbsolutePath().getParent());
      var builder = new ProcessBuilder(part.command());
      builder.environment().putAll(part.environment());
      builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(part.log().toFile()));
      builder.redirectInput(Redirect.from(new java.io.File("/dev/null")));
      return new RunningPart(part, Offspring.start(builder));
    } catch (IOException e) {
      throw new PartFailedException(part.name() + " could not be started: " + e.getMessage(), e);
    }
  }

  public Part part() {
    return part;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the process has ended. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /**
   * Returns once the part is ready.
   *
   * @throws PartFailedException when it ended or {@code timeout} passed first, with the end of its
   *     log
   */
  public RunningPart awaitReady(Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    BooleanSupplier late = () -> System.nanoTime() > deadline;
    while (!part.probe().isReady()) {
      if (waitForExit(POLL)) {
        throw failed("ended with status " + process.exitValue());
      }
      if (late.getAsBoolean()) {
        throw failed("was not ready after " + timeout.toSeconds() + " s");
      }
    }
    return this;
  }

  private PartFailedException failed(String how) {
    return new PartFailedException(
        part.name() + " " + how + "; its log " + part.log() + " ends with:\n" + endOfLog());
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(part.log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException | UncheckedIOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }

  /** Ends the process without warning, as a crash would. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Asks the process to end, and ends it itself when that has not happened after {@code grace}. */
  public void stop(Duration grace) {
    if (!process.isAlive()) {
      return;
    }
    askToEnd();
    if (!waitForExit(grace)) {
      process.destroyForcibly();
      waitForExit(GRACE);
    }
  }

  private void askToEnd() {
    if (part.stop() == Part.StopSignal.TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + part.stop(), Long.toString(process.pid())).start();
    } catch (IOException e) {
      process.destroy();
    }
  }

  private boolean waitForExit(Duration time) {
    try {
      return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted while waiting for " + part.name(), e);
    }
  }

  @Override
  public void close() {
    stop(GRACE);
  }
}
