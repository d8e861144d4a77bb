package org.counterpart.stack.dev;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.PartFailedException;
import org.counterpart.stack.part.RunningPart;

/**
 * Keeps parts running: one that dies is started again, after a delay that grows while it keeps
 * dying, until {@link #stop}.
 */
final class Supervisor {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

  private final Map<String, Supervised> parts = new LinkedHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("supervisor").factory());
  private final Console console;
  private final Predicate<String> isPaused;
  private final Runnable onRestart;
  private boolean stopping;

  /**
   * @param isPaused tells of a part's name that somebody else stands in for it
   * @param onRestart called after a part has been started again, with a new process id
   */
  Supervisor(Console console, Predicate<String> isPaused, Runnable onRestart) {
    this.console = console;
    this.isPaused = isPaused;
    this.onRestart = onRestart;
  }

  /**
   * Starts a part and returns at once.
   *
   * @throws PartFailedException when the stack is being stopped, or the program cannot be run
   */
  synchronized Supervised launch(Part part) {
    if (stopping) {
      throw new PartFailedException("the stack is being stopped");
    }
    var supervised = new Supervised(part);
    supervised.start();
    parts.put(part.name(), supervised);
    watch(supervised);
    return supervised;
  }

  private void watch(Supervised supervised) {
    RunningPart running = supervised.running();
    var _ = running.onExit().thenAccept(process -> died(supervised, running, process));
  }

  private synchronized void died(Supervised supervised, RunningPart running, Process process) {
    if (stopping) {
      return;
    }
    String name = supervised.part().name();
    if (isPaused.test(name)) {
      console.line("  %s makes way for Quarkus' dev mode".formatted(name));
      later(supervised, LOOK_AGAIN);
      return;
    }
    Duration delay = supervised.delayAfterDeath();
    console.line(
        "  %s (process %d) died with status %d; starting it again in %s"
            .formatted(
                name, running.pid(), process.exitValue(), Console.seconds(Console.seconds(delay))));
    later(supervised, delay);
  }

  private void later(Supervised supervised, Duration delay) {
    var _ = timer.schedule(() -> revive(supervised), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void revive(Supervised supervised) {
    if (stopping) {
      return;
    }
    String name = supervised.part().name();
    if (isPaused.test(name)) {
      later(supervised, LOOK_AGAIN);
      return;
    }
    try {
      supervised.start();
      watch(supervised);
      console.line("  %s runs again as process %d".formatted(name, supervised.running().pid()));
      onRestart.run();
    } catch (PartFailedException e) {
      console.line("  " + e.getMessage());
      later(supervised, supervised.delayAfterDeath());
    }
  }

  /** The process ids of the moment, in the order of starting. */
  synchronized Map<String, Long> pids() {
    Map<String, Long> pids = new LinkedHashMap<>();
    parts.forEach((name, supervised) -> pids.put(name, supervised.running().pid()));
    return pids;
  }

  /**
   * Parts that end at the same time.
   *
   * @param grace how long they may take before they are killed; zero kills at once
   */
  record Wave(List<String> names, Duration grace) {
    Wave {
      names = List.copyOf(names);
    }
  }

  /**
   * Ends everything, wave after wave; nothing starts any more.
   *
   * @param rest how long the parts that no wave names may take, after the waves
   */
  void stop(List<Wave> waves, Duration rest) {
    Map<String, Supervised> left;
    synchronized (this) {
      stopping = true;
      left = new LinkedHashMap<>(parts);
    }
    timer.shutdownNow();
    left.values().forEach(Supervised::abandon);
    for (Wave wave : waves) {
      stopAll(
          wave.names().stream().filter(left::containsKey).map(left::remove).toList(), wave.grace());
    }
    stopAll(List.copyOf(left.values()), rest);
  }

  private static void stopAll(List<Supervised> wave, Duration grace) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      wave.forEach(
          part ->
              CompletableFuture.runAsync(() -> part.running().stop(grace), threads)
                  .exceptionally(_ -> null));
    }
  }
}
