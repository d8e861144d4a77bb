package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
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

  /**
   * The directory of an entry, filled when there is none yet.
   *
   * @throws PartFailedException when it cannot be made
   * @see Entries#entry
   */
  static Path entry(String name, Entries.Filling filling) {
    return new Entries(directory()).entry(name, filling);
  }

  /**
   * Deletes the entries of a kind that nobody has used for {@code age}: they can be made again.
   *
   * @throws PartFailedException when that fails
   * @see Entries#forget
   */
  public static void forget(String prefix, Duration age) {
    new Entries(directory()).forget(prefix, age);
  }
}
