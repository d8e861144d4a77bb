package org.counterpart.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterpart.engine.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On made-up data: what is printed, and what is said when something is wrong. */
class EvaluateCommandTest {

  @TempDir private Path source;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeUp() throws IOException {
    MadeUpCordis.in(source);
  }

  @Test
  void shouldPrintALineForEachRankingAndTheEngineLast() {
    assertThat(evaluate("--test-from", "2023-03-01", "--without", "names")).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines)
        .allMatch(line -> line.matches("[a-z0-9+-]+( \\d\\.\\d{4}){5} \\d\\.\\d{4}"))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly(
            "random",
            "popularity",
            "overlap",
            "bm25-paths",
            "trust",
            "bm25-text",
            "text+trust",
            "untuned-sum",
            "without-names",
            "shipped+rotation",
            "shipped");
  }

  @Test
  void shouldSayTheSameTwice() {
    evaluate("--test-from", "2023-03-01");
    String first = out.toString();
    out.getBuffer().setLength(0);
    evaluate("--test-from", "2023-03-01");

    assertThat(out).hasToString(first);
  }

  @Test
  void shouldSayWhichDaysThereAreWhenNothingIsToBeAsked() {
    assertThat(evaluate("--test-from", "2031-01-01")).isEqualTo(1);
    assertThat(err.toString()).contains("no project to use was signed from 2031-01-01 on", " to 2");

    assertThat(evaluate("--test-from", "1999-01-01")).isEqualTo(1);
    assertThat(err.toString()).contains("before 1999-01-01");
  }

  @Test
  void shouldNameWhatIsMissing() throws IOException {
    Files.delete(source.resolve("organization.csv.gz"));
    assertThat(evaluate("--test-from", "2023-03-01")).isEqualTo(1);
    assertThat(err.toString()).contains("has no readable file organization.csv.gz");

    Files.writeString(source.resolve("organization.csv.gz"), "projectID\n");
    assertThat(evaluate("--test-from", "2023-03-01")).isEqualTo(1);
    assertThat(err.toString()).contains("organization.csv.gz is not gzipped");
  }

  @Test
  void shouldRefuseWhatIsNoDay() {
    assertThat(evaluate("--test-from", "2023")).isEqualTo(2);
    assertThat(err.toString()).contains("'2023'");
  }

  @Test
  void shouldFitWeightsThatTheEngineReads() throws IOException {
    int exit =
        run(
            new FitCommand(),
            "--train-from",
            "2023-01-01",
            "--train-to",
            "2025-01-01",
            "--version-name",
            "try-1");

    assertThat(exit).isZero();
    Weights weights = Weights.read(new StringReader(out.toString()));
    assertThat(weights.version()).isEqualTo("try-1");
    assertThat(weights.shares().keySet()).isEqualTo(Weights.shipped().shares().keySet());
  }

  private int evaluate(String... options) {
    return run(new EvaluateCommand(), options);
  }

  private int run(Object command, String... options) {
    CommandLine line = EvaluateCommand.commandLine(command);
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    List<String> arguments = new java.util.ArrayList<>(List.of(source.toString()));
    arguments.addAll(List.of(options));
    return line.execute(arguments.toArray(String[]::new));
  }
}
