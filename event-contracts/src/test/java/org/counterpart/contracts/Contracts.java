package org.counterpart.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, for tests that judge the files rather than their content. */
final class Contracts {

  static final Path FOLDER = Path.of("").toAbsolutePath();

  private Contracts() {}

  /** Every file below a folder, relative to it, sorted. */
  static List<String> files(String folder) throws IOException {
    Path root = FOLDER.resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
