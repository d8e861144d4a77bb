package org.counterpart.stack.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs and an empty cluster to copy, both kept in the cache. */
final class PostgreSqlBinaries {
  static final String SUPERUSER = "postgres";

  // The version is a part of the names: another version of the binaries makes its own entries.
  private static final String VERSION = "18.6.0";
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgreSqlBinaries() {}

  static Path program(String name) {
    return Cache.entry("postgresql-" + VERSION, PostgreSqlBinaries::unpack).resolve("bin", name);
  }

  /** Makes {@code data} an empty cluster: a copy, because initdb takes a second. */
  static void initialise(Path data) {
    Path initdb = program("initdb");
    Path template =
        Cache.entry("postgresql-" + VERSION + "-cluster", draft -> initdb(initdb, draft));
    try {
      Files.createDirectories(data.getParent());
      Directories.copy(template.resolve("data"), data);
    } catch (IOException e) {
      throw new PartFailedException("cannot make " + data + ": " + e.getMessage(), e);
    }
  }

  private static void initdb(Path program, Path draft) throws IOException {
    Path password = draft.resolve("password");
    Files.writeString(password, SUPERUSER);
    List<String> command = new ArrayList<>(Root.escape());
    command.add(program.toString());
    command.addAll(
        List.of("-D", draft.resolve("data").toString(), "-U", SUPERUSER, "-A", "scram-sha-256"));
    command.addAll(List.of("--pwfile", password.toString(), "--encoding", "UTF8"));
    command.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
    command.addAll(List.of("--locale", "C", "--wal-segsize", "4", "--no-sync"));
    run(command);
    Files.delete(password);
  }

  private static void run(List<String> command) throws IOException {
    Process process = Offspring.start(new ProcessBuilder(command).redirectErrorStream(true));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new PartFailedException(String.join(" ", command) + " failed:\n" + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream archive = PostgreSqlBinaries.class.getResourceAsStream(ARCHIVE)) {
      if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
        throw new PartFailedException(
            "there are embedded PostgreSQL binaries for Linux on x86-64 only:"
                + " use -Dlocal-stack=containers here");
      }
      var tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)));
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        unpack(tar, e, target);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("entry outside of the archive: " + entry.getName());
    }
    Files.createDirectories(entry.isDirectory() ? path : path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, path);
      Files.setPosixFilePermissions(path, permissions(entry.getMode()));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    boolean executable = (mode & 0100) != 0;
    return EnumSet.copyOf(PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
