package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** What is made once per machine and used by every start after that. */
public final class Cache {
  private Cache() {}

  /** {@code $XDG_CACHE_HOME/counterpart}, by default {@code ~/.cache/counterpart}. */
  public static Path directory() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return base.resolve("counterpart");
  }

  /**
   * A short name for files as they are now: other content, another name.
   *
   * @throws PartFailedException when one is not there
   */
  public static String fingerprint(String salt, List<Path> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.UTF_8));
      for (Path file : files) {
        String state =
            "%s %d %s%n".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        digest.update(state.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new PartFailedException("cannot look at " + files + ": " + e.getMessage(), e);
    }
  }

  /** Fills a directory that will become an entry. */
  @FunctionalInterface
  interface Filling {
    void fill(Path emptyDirectory) throws IOException;
  }

  /**
   * The directory of an entry, filled when there is none yet. An entry is complete or not there:
   * other processes wait, and one that dies halfway leaves nothing under the name.
   *
   * @throws PartFailedException when it cannot be made
   */
  static Path entry(String name, Filling filling) {
    Path entry = directory().resolve(name);
    // One lock for all class loaders of this JVM: a file lock refuses a second one from the same.
    synchronized (Runtime.getRuntime()) {
      if (!Files.isDirectory(entry)) {
        make(entry, filling);
      }
    }
    return entry;
  }

  private static void make(Path entry, Filling filling) {
    try {
      Files.createDirectories(directory());
      try (var lockFile =
              FileChannel.open(
                  directory().resolve("lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = lockFile.lock()) {
        if (lock.isValid() && !Files.isDirectory(entry)) {
          deleteDrafts();
          Path draft = Files.createTempDirectory(directory(), "draft-");
          filling.fill(draft);
          Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot make " + entry + ": " + e.getMessage(), e);
    }
  }

  /** Deletes the entries of a kind that are older than {@code age}: they can be made again. */
  public static void forget(String prefix, Duration age) {
    Instant limit = Instant.now().minus(age);
    if (!Files.isDirectory(directory())) {
      return;
    }
    try (var entries = Files.newDirectoryStream(directory(), prefix + "*")) {
      for (Path entry : entries) {
        if (Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
          Directories.delete(entry);
        }
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot tidy " + directory() + ": " + e.getMessage(), e);
    }
  }

  /** Under the lock every draft is one that somebody who died has left. */
  private static void deleteDrafts() throws IOException {
    try (var drafts = Files.newDirectoryStream(directory(), "draft-*")) {
      drafts.forEach(Directories::delete);
    }
  }
}
