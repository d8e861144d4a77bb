package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that wants the entry {@code broker}. */
final class EntryMaker {
  private EntryMaker() {}

  /**
   * Starts it.
   *
   * @param together how many such processes must be there before it begins
   */
  static Process start(Path directory, int together) throws IOException {
    return new ProcessBuilder(
            Jvm.java(),
            "-cp",
            System.getProperty("java.class.path"),
            EntryMaker.class.getName(),
            directory.toString(),
            Integer.toString(together))
        .inheritIO()
        .start();
  }

  /** What the processes have made. */
  static List<Path> made(Path directory) throws IOException {
    return files(directory, "made-");
  }

  /** What keeps the process in the middle of making the entry, until it is deleted. */
  static Path hold(Path directory) {
    return directory.resolve("hold");
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    announce(directory, "here-");
    while (files(directory, "here-").size() < Integer.parseInt(arguments[1])) {
      Thread.onSpinWait();
    }
    new Entries(directory).entry("broker", _ -> make(directory));
  }

  private static void make(Path directory) throws IOException {
    announce(directory, "made-");
    while (Files.exists(hold(directory))) {
      Thread.onSpinWait();
    }
  }

  private static void announce(Path directory, String what) throws IOException {
    Files.createFile(directory.resolve(what + ProcessHandle.current().pid()));
  }

  private static List<Path> files(Path directory, String prefix) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }
}
