package org.counterpart.stack.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.counterpart.stack.part.Cache;
import org.counterpart.stack.part.PartFailedException;

/**
 * A service's classes as its JVM has loaded them, kept for the next start, which they shorten by a
 * third (JEP 350). The JVM writes the file as it ends, when it is not there; another build has
 * another one.
 */
public record ServiceArchive(Path file) {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final String PREFIX = "services-";

  /**
   * @param root directory of the project
   * @param jar what the build has made
   */
  static ServiceArchive of(Service service, Path root, Path jar) {
    String jvm = System.getProperty("java.home") + System.getProperty("java.vm.version");
    String name = service.key() + "-" + Cache.fingerprint(jvm, List.of(jar)) + ".jsa";
    return new ServiceArchive(directory(root).resolve(name));
  }

  /** Where the archives of a project are. */
  public static Path directory(Path root) {
    String project = Integer.toHexString(root.toAbsolutePath().toString().hashCode());
    return Cache.directory().resolve(PREFIX + project);
  }

  /** Makes room for the JVM to write it: a hundred megabytes, so the one of an older build goes. */
  void prepare(Service service) {
    Path directory = file.getParent();
    try {
      if (isThere()) {
        // Only what nobody uses is forgotten.
        Files.setLastModifiedTime(directory, FileTime.from(Instant.now()));
        return;
      }
      Cache.forget(PREFIX, KEPT);
      Files.createDirectories(directory);
      try (var older = Files.newDirectoryStream(directory, service.key() + "-*.jsa")) {
        for (Path archive : older) {
          Files.delete(archive);
        }
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot make room for " + file + ": " + e.getMessage(), e);
    }
  }

  boolean isThere() {
    return Files.exists(file);
  }
}
