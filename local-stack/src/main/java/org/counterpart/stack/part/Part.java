package org.counterpart.stack.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One part of the stack that runs as a process of its own: how to start it, and how to tell that it
 * is ready to be used.
 *
 * @param name what people call it, e.g. {@code kafka}
 * @param command program and arguments
 * @param environment variables added to those of this process
 * @param log file that both of its output streams are appended to
 * @param probe tells whether it is ready
 * @param stop signal that asks it to end
 */
public record Part(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path log,
    Probe probe,
    StopSignal stop) {

  public Part {
    Objects.requireNonNull(name);
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
    Objects.requireNonNull(log);
    Objects.requireNonNull(probe);
    Objects.requireNonNull(stop);
  }

  /** Tells whether a part can be used; called every few milliseconds while it starts. */
  @FunctionalInterface
  public interface Probe {
    boolean isReady();
  }

  /** What asks a process to end soon and in order. */
  public enum StopSignal {
    TERM,
    /** PostgreSQL takes TERM as "when the last client has left", and INT as "now". */
    INT
  }
}
