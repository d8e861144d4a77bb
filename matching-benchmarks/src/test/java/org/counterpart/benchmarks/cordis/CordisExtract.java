package org.counterpart.benchmarks.cordis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** The extract in the test resources, gzipped as the real files are. */
final class CordisExtract {

  private CordisExtract() {}

  static Path in(Path directory) throws IOException {
    for (String name : List.of("project", "organization", "euroSciVoc")) {
      try (InputStream csv = CordisExtract.class.getResourceAsStream("/cordis/" + name + ".csv");
          OutputStream file = Files.newOutputStream(directory.resolve(name + ".csv.gz"));
          OutputStream gzip = new GZIPOutputStream(file)) {
        Objects.requireNonNull(csv).transferTo(gzip);
      }
    }
    return directory;
  }
}
