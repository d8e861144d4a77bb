package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/**
 * Directories that are complete or not there, made once by however many processes want them. Each
 * has a lock of its own, {@code lock-NAME}, under which its draft, {@code draft-NAME}, is filled
 * and renamed. The empty files of the locks stay: who waits for one must not be left with a file
 * that others no longer see.
 */
record Entries(Path directory) {
  private static final String DRAFT = "draft-";

  /** Nothing takes nearly as long to be made. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  /** Fills a directory that will become an entry. */
  @FunctionalInterface
  interface Filling {
    void fill(Path emptyDirectory) throws IOException;
  }

  /**
   * The directory of an entry, filled when there is none yet, and from now on just used. Who wants
   * the same entry waits meanwhile, who wants another does not.
   *
   * @throws PartFailedException when it cannot be made
   */
  Path entry(String name, Filling filling) {
    Path entry = directory.resolve(name);
    synchronized (monitor(entry)) {
      try {
        Files.createDirectories(directory);
        try (var file = lockFile(name);
            var _ = file.lock()) {
          if (!Files.isDirectory(entry)) {
            make(name, filling);
          }
          Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
        }
      } catch (IOException e) {
        throw new PartFailedException("cannot make " + entry + ": " + e.getMessage(), e);
      }
    }
    return entry;
  }

  /**
   * Deletes the entries of a kind that nobody has used for {@code age}, and what was left of the
   * kind by those who died while they made it. What another process is at stays.
   *
   * @throws PartFailedException when it cannot be deleted
   */
  void forget(String prefix, Duration age) {
    if (Files.isDirectory(directory)) {
      try {
        forget("", prefix, Instant.now().minus(age));
        forget(DRAFT, prefix, Instant.now().minus(ABANDONED));
      } catch (IOException e) {
        throw new PartFailedException("cannot tidy " + directory + ": " + e.getMessage(), e);
      }
    }
  }

  private void forget(String kind, String prefix, Instant limit) throws IOException {
    try (var old = Files.newDirectoryStream(directory, kind + prefix + "*")) {
      for (Path path : old) {
        if (isUnusedSince(limit, path)) {
          forget(path.getFileName().toString().substring(kind.length()), path, limit);
        }
      }
    }
  }

  /**
   * @param path of the entry or of its draft
   */
  private void forget(String name, Path path, Instant limit) throws IOException {
    synchronized (monitor(directory.resolve(name))) {
      try (var file = lockFile(name);
          FileLock lock = file.tryLock()) {
        if (lock != null && isUnusedSince(limit, path)) {
          // Under its own name it would be there and incomplete for a moment.
          Path draft = directory.resolve(DRAFT + name);
          if (!path.equals(draft)) {
            Files.move(path, withoutDraft(name), StandardCopyOption.ATOMIC_MOVE);
          }
          Directories.delete(draft);
        }
      }
    }
  }

  /**
   * One for each entry and for all class loaders of this JVM, as an interned string is: a file lock
   * is refused, rather than waited for, where another thread of the same process has it.
   */
  private static Object monitor(Path entry) {
    return entry.toAbsolutePath().toString().intern();
  }

  private void make(String name, Filling filling) throws IOException {
    Path draft = withoutDraft(name);
    var ownerOnly = PosixFilePermissions.fromString("rwx------");
    Files.createDirectory(draft, PosixFilePermissions.asFileAttribute(ownerOnly));
    filling.fill(draft);
    Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Under its lock a draft that is there is one that somebody who died has left. */
  private Path withoutDraft(String name) {
    Path draft = directory.resolve(DRAFT + name);
    Directories.delete(draft);
    return draft;
  }

  private FileChannel lockFile(String name) throws IOException {
    return FileChannel.open(
        directory.resolve("lock-" + name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static boolean isUnusedSince(Instant limit, Path entry) throws IOException {
    return Files.isDirectory(entry) && Files.getLastModifiedTime(entry).toInstant().isBefore(limit);
  }
}
