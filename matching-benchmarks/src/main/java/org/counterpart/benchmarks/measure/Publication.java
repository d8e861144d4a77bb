package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Puts what was measured into the documentation: figures are never typed. */
final class Publication {

  static final String BEGIN = "<!-- benchmark: from here on written by --publish -->\n";
  static final String END = "<!-- benchmark: to here -->\n";

  private static final List<String> FILES =
      List.of("benchmark.csv", "structural.svg", "percolation.svg");

  private final Path measured;
  private final Path docs;

  /**
   * @param measured where a run has left its files
   * @param docs the documentation's directory
   */
  Publication(Path measured, Path docs) {
    this.measured = measured;
    this.docs = docs;
  }

  /**
   * Replaces what stands between the marks in performance.md, and the files that it shows.
   *
   * @throws MeasuringFailedException when nothing was measured, or the marks are gone
   */
  void publish() throws IOException {
    Path report = measured.resolve("benchmark.md");
    if (!Files.exists(report)) {
      throw new MeasuringFailedException("nothing was measured yet: " + report + " is not there");
    }
    Path page = docs.resolve("performance.md");
    Files.writeString(page, replaced(Files.readString(page), text(report)));
    Path files = Files.createDirectories(docs.resolve("benchmark"));
    for (String name : FILES) {
      Files.deleteIfExists(files.resolve(name));
      if (Files.exists(measured.resolve(name))) {
        Files.copy(
            measured.resolve(name), files.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private String text(Path report) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(report));
    for (String name : FILES) {
      if (name.endsWith(".svg") && Files.exists(measured.resolve(name))) {
        text.append("\n![Median times by size](benchmark/").append(name).append(")\n");
      }
    }
    return text.append("\nThe same as [CSV](benchmark/benchmark.csv).\n").toString();
  }

  private static String replaced(String page, String text) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new MeasuringFailedException(
          "performance.md lacks the marks between which results belong: " + BEGIN + END);
    }
    return page.substring(0, begin + BEGIN.length()) + "\n" + text + "\n" + page.substring(end);
  }
}
