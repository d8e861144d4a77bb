package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs cases by JMH and keeps all of its results. */
final class Measuring {

  private final Effort effort;
  private final Path work;
  private final Path logs;
  private final List<RunResult> all = new ArrayList<>();

  /**
   * @param work where forks leave things for each other
   * @param logs what JMH tells of each case
   */
  Measuring(Effort effort, Path work, Path logs) {
    this.effort = effort;
    this.work = work;
    this.logs = logs;
  }

  /** What every fork of a case runs with. */
  static List<String> jvmArguments(Case what) {
    String heap = what.heapGib() + "g";
    return List.of(
        "-Xms" + heap,
        "-Xmx" + heap,
        "-XX:+UseParallelGC",
        "-XX:+AlwaysPreTouch",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }

  /**
   * Measures a case.
   *
   * @param postgreSql where a server is; null when the case needs none
   * @throws MeasuringFailedException when JMH fails or an answer is wrong; the log says more
   */
  Measured measure(Case what, String postgreSql) throws IOException {
    Path log = logs.resolve(what.title().replaceAll("[^A-Za-z0-9]+", "-") + ".log");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try {
      Collection<RunResult> results = new Runner(options(what, postgreSql, log).build()).run();
      all.addAll(results);
      return Measured.of(what, results, new Place(work).facts(what.facts()), load);
    } catch (RunnerException e) {
      throw new MeasuringFailedException("failed; see " + log, e);
    }
  }

  private ChainedOptionsBuilder options(Case what, String postgreSql, Path log) {
    TimeValue time = TimeValue.milliseconds(effort.time().toMillis());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Pattern.quote(what.benchmark().getName()))
            .jvmArgs(forkArguments(what, postgreSql).toArray(String[]::new))
            .forks(effort.forks())
            .warmupIterations(effort.warmups())
            .warmupTime(time)
            .measurementIterations(effort.iterations())
            .measurementTime(time)
            .mode(Mode.SampleTime)
            .shouldFailOnError(true)
            .output(log.toString());
    what.parameters().forEach((name, value) -> options.param(name, value));
    return options;
  }

  private List<String> forkArguments(Case what, String postgreSql) {
    List<String> arguments = new ArrayList<>(jvmArguments(what));
    arguments.addAll(what.jvmArguments());
    arguments.add("-D" + Place.DIRECTORY + "=" + work);
    if (postgreSql != null) {
      arguments.add("-D" + Place.POSTGRESQL + "=" + postgreSql);
    }
    return arguments;
  }

  /** Writes JMH's own results of everything so far. */
  void writeJson(Path file) throws IOException {
    try (var out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(all);
    }
  }
}
