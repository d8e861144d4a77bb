package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that wants an entry at the same moment as another one. */
final class EntryMaker {
  private EntryMaker() {}

  static Process start(Path directory) throws IOException {
    return new ProcessBuilder(
            Jvm.java(),
            "-cp",
            System.getProperty("java.class.path"),
            EntryMaker.class.getName(),
            directory.toString())
        .inheritIO()
        .start();
  }

  /** What the processes have made. */
  static List<Path> made(Path directory) throws IOException {
    return files(directory, "made-");
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    announce(directory, "here-");
    while (files(directory, "here-").size() < 2) {
      Thread.onSpinWait();
    }
    new Entries(directory).entry("broker", _ -> announce(directory, "made-"));
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
