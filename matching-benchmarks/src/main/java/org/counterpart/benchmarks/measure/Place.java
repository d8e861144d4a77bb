package org.counterpart.benchmarks.measure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.TreeMap;

/** Where the JVMs of one run leave things for each other. */
final class Place {

  /** System properties that say to a fork where it is. */
  static final String DIRECTORY = "benchmark.directory";

  static final String POSTGRESQL = "benchmark.postgresql";

  private final Path directory;

  Place(Path directory) {
    this.directory = directory;
  }

  /** The place that this fork was told. */
  static Place told() {
    return new Place(Path.of(System.getProperty(DIRECTORY)));
  }

  /** Where a competitor may keep files; forks of the same case find what others wrote. */
  Path of(String name) {
    return directory.resolve(name);
  }

  /** Writes what is found out beside times. */
  void writeFacts(String name, Facts facts) {
    Properties lines = new Properties();
    lines.putAll(new TreeMap<>(facts.asMap()));
    try (OutputStream file = Files.newOutputStream(directory.resolve(name + ".properties"))) {
      lines.store(file, null);
    } catch (IOException e) {
      throw new MeasuringFailedException("cannot write the facts of " + name, e);
    }
  }

  /** What a fork wrote; nothing when none did. */
  Facts facts(String name) throws IOException {
    Path path = directory.resolve(name + ".properties");
    Properties lines = new Properties();
    if (Files.exists(path)) {
      try (InputStream file = Files.newInputStream(path)) {
        lines.load(file);
      }
    }
    return Facts.of(lines);
  }

  /** Keeps what the engine answered, for peers to be held against. */
  void writeAnswers(String name, int[][] answers) throws IOException {
    Path draft = directory.resolve(name + ".draft");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      out.writeInt(answers.length);
      for (int[] answer : answers) {
        out.writeInt(answer.length);
        for (int number : answer) {
          out.writeInt(number);
        }
      }
    }
    Files.move(draft, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  int[][] answers(String name) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(directory.resolve(name))))) {
      int[][] answers = new int[in.readInt()][];
      for (int i = 0; i < answers.length; i++) {
        answers[i] = new int[in.readInt()];
        for (int j = 0; j < answers[i].length; j++) {
          answers[i][j] = in.readInt();
        }
      }
      return answers;
    }
  }

  boolean has(String name) {
    return Files.exists(directory.resolve(name));
  }
}
