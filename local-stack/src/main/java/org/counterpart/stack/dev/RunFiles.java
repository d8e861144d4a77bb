package org.counterpart.stack.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.counterpart.stack.part.Directories;

/**
 * The files of a run, in {@code target/dev}: there while the stack runs, gone when it has ended.
 */
record RunFiles(Path directory) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** A lock that nobody holds on to is given back by the garbage collector. */
  private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

  static RunFiles in(Path root) {
    return new RunFiles(root.toAbsolutePath().resolve("target/dev"));
  }

  Path endpoints() {
    return directory.resolve("endpoints.json");
  }

  /** The environment of each service, for those who start one in its stead. */
  Path services() {
    return directory.resolve("services.json");
  }

  Path issuerKey() {
    return directory.resolve("issuer-key.json");
  }

  Path log(String part) {
    return directory.resolve("logs").resolve(part + ".log");
  }

  Path data() {
    return directory.resolve("data");
  }

  /** There while another process stands in for a part; holds that process' id. */
  Path paused(String part) {
    return directory.resolve("paused").resolve(part);
  }

  /** Whether a process that is alive has asked to stand in for the part. */
  boolean isPaused(String part) {
    try {
      long pid = Long.parseLong(Files.readString(paused(part)).strip());
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    } catch (IOException | NumberFormatException e) {
      return false;
    }
  }

  /** Writes a value so that a reader sees all of it or what was there before. */
  void write(Path file, Object value) {
    try {
      Path draft = directory.resolve(file.getFileName() + ".draft");
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(draft, JSON.writeValueAsBytes(value));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode read(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /**
   * Makes the directory ours, without what a run that was killed has left there; empty when another
   * run has it. It stays ours until this process ends.
   */
  Optional<FileLock> claim() throws IOException {
    Files.createDirectories(directory.getParent());
    Optional<FileLock> lock = lock(directory.resolveSibling("dev.lock"));
    if (lock.isPresent()) {
      Directories.delete(directory);
      Files.createDirectories(directory.resolve("paused"));
    }
    return lock;
  }

  /** Takes the last trace of a run away. */
  void release() {
    try {
      Files.deleteIfExists(directory.resolveSibling("dev.lock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a run has the directory. */
  boolean isClaimed() throws IOException {
    Path file = directory.resolveSibling("dev.lock");
    if (!Files.exists(file)) {
      return false;
    }
    Optional<FileLock> lock = lock(file);
    if (lock.isPresent()) {
      HELD.remove(lock.get());
      lock.get().acquiredBy().close();
    }
    return lock.isEmpty();
  }

  /**
   * A lock on the file, made when it is not there, held until this process ends; empty when another
   * process has it.
   */
  static Optional<FileLock> lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      HELD.add(lock);
      return Optional.of(lock);
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    }
  }
}
