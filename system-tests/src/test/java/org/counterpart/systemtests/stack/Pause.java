package org.counterpart.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** While it is open, the stack believes that this process stands in for one of its parts. */
public final class Pause implements AutoCloseable {

  private final Path file;

  private Pause(Path file) {
    this.file = file;
  }

  static Pause of(Path file) {
    try {
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
      return new Pause(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
