package org.counterpart.matching.checkpoint;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file in its directory. What is written replaces it as a whole, once it is safe on the disk,
 * or not at all.
 */
final class CheckpointFile {

  static final String NAME = "index.checkpoint";

  private static final String TEMPORARY = ".tmp";
  private static final int BUFFER = 1 << 20;

  private final Path directory;

  CheckpointFile(Path directory) {
    this.directory = directory;
  }

  /** Writes what is to be in the file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  Path path() {
    return directory.resolve(NAME);
  }

  /** Removes what an end in the middle of writing left. */
  void tidy() throws IOException {
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> left =
          Files.newDirectoryStream(directory, NAME + ".*" + TEMPORARY)) {
        for (Path each : left) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path()), BUFFER);
  }

  /**
   * Replaces the file. An interrupt of the thread ends it with an exception and the old file.
   *
   * @return its size in bytes
   */
  long replace(Content content) throws IOException {
    Files.createDirectories(directory);
    // Only its owner may read a temporary file, where the file system knows owners: it stays so.
    Path fresh = Files.createTempFile(directory, NAME + ".", TEMPORARY);
    try {
      long size = write(fresh, content);
      Files.move(fresh, path(), StandardCopyOption.ATOMIC_MOVE);
      sync(directory);
      return size;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static long write(Path file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      content.write(out);
      out.flush();
      channel.force(true);
      return channel.size();
    }
  }

  /** Makes the new name as safe as what it names. */
  private static void sync(Path directory) throws IOException {
    if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
      try (FileChannel channel = FileChannel.open(directory, READ)) {
        channel.force(true);
      }
    }
  }
}
