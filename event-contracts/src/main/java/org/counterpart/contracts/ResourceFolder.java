package org.counterpart.contracts;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads every JSON file of one folder on the class path, be it in a jar or in a directory. */
final class ResourceFolder {

  private static final String EXTENSION = ".json";

  private ResourceFolder() {}

  static <T> SortedMap<String, T> read(String folder, Function<InputStream, T> parser) {
    URL url = requireNonNull(ResourceFolder.class.getResource(folder), folder);
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return readAll(Path.of(uri), parser);
      }
      // A file system of its own, so that callers at the same time cannot close each other's.
      URI jar = URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!.*$", ""));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
        return readAll(files.getPath(folder), parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> SortedMap<String, T> readAll(Path folder, Function<InputStream, T> parser)
      throws IOException {
    SortedMap<String, T> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).toList()) {
        String name = requireNonNull(file.getFileName()).toString();
        try (InputStream in = Files.newInputStream(file)) {
          found.put(name.substring(0, name.length() - EXTENSION.length()), parser.apply(in));
        }
      }
    }
    return found;
  }
}
