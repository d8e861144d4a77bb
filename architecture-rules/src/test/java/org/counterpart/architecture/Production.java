package org.counterpart.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the other modules compiled, read from beside this module. */
final class Production {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Production() {}

  /** The classes of every module that runs in production, by name of the directory. */
  static JavaClasses classes() {
    return new ClassFileImporter().importPaths(outputs());
  }

  /** The directories of compiled classes and resources. */
  static List<Path> outputs() {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> outputs =
          modules
              .filter(module -> isInProduction(module.getFileName().toString()))
              .map(module -> module.resolve("target/classes"))
              .filter(Files::isDirectory)
              .sorted()
              .toList();
      if (outputs.size() < 7) {
        throw new IllegalStateException("Only " + outputs + " is compiled; add -am to the build");
      }
      return outputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInProduction(String module) {
    return module.endsWith("-service")
        || List.of("rest-conventions", "outbox", "matching-engine").contains(module);
  }
}
