package org.counterpart.stack.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts processes that do not outlive this one, not even when this one is killed, and that a
 * Ctrl-C at the terminal does not reach, so that the order of ending is ours.
 */
final class Offspring {
  /**
   * Linux ends a child when the <em>thread</em> that started it ends, so all are started by one
   * thread that stays.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("local-stack-starter").factory());

  private static final List<String> PREFIX = prefix();

  private Offspring() {}

  static Process start(ProcessBuilder builder) throws IOException {
    List<String> command = new ArrayList<>(builder.command());
    command.addAll(positionOfProgram(command), PREFIX);
    builder.command(command);
    Callable<Process> start = builder::start;
    try {
      return STARTER.submit(start).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** A change of user namespace clears the wish to die with the parent: it must come first. */
  private static int positionOfProgram(List<String> command) {
    return command.getFirst().equals(Root.UNSHARE.getFirst()) ? Root.UNSHARE.size() : 0;
  }

  private static List<String> prefix() {
    List<String> prefix = new ArrayList<>();
    if (works("setsid", "true")) {
      prefix.add("setsid");
    }
    if (works("setpriv", "--pdeathsig", "KILL", "true")) {
      prefix.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
    }
    return List.copyOf(prefix);
  }

  static boolean works(String... command) {
    return exitValue(command).filter(status -> status == 0).isPresent();
  }

  private static Optional<Integer> exitValue(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(5, TimeUnit.SECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
