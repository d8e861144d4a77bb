package org.counterpart.benchmarks.start;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.ecosystem.Told;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Change;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Snapshot;

/**
 * Fills an engine the way a start does, saves it, restores another from the file, and prints what
 * each step takes, and in the end what questions do. Partners are invented between the steps and
 * their making is not counted; nor is reading and parsing a log. The file was just written, so that
 * it is read from the memory of the operating system.
 */
public final class StartCommand {

  private static final int COMPETENCIES = 200;
  private static final int BATCH = 20_000;
  private static final int BUFFER = 1 << 20;
  private static final int QUESTIONS = 60;
  private static final int ROUNDS = 3;
  private static final int BEST = 50;
  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1e6;

  private final Told told;
  private final int partners;
  private final PrintStream out;
  private MatchingEngine engine = MatchingEngine.inMemory(Question.WEIGHTS);

  StartCommand(int partners, PrintStream out) {
    this.partners = partners;
    this.out = out;
    told = new Told(new Ecosystem(new Scale(partners, COMPETENCIES)));
  }

  /**
   * @param args how many partners
   */
  public static void main(String[] args) throws IOException {
    new StartCommand(Integer.parseInt(args[0]), System.out).run();
  }

  void run() throws IOException {
    out.printf(Locale.ROOT, "taking in  %8.2f s%n", takingIn());
    out.printf(Locale.ROOT, "publishing %8.2f s%n", seconds(() -> engine.apply(List.of())));
    out.printf(Locale.ROOT, "1st query  %8.2f s%n", seconds(this::ask));
    out.printf(Locale.ROOT, "2nd query  %8.2f s%n", seconds(this::ask));
    out.printf(Locale.ROOT, "collecting %8.2f s%n", collecting());
    out.printf(
        Locale.ROOT, "heap       %8.0f MB for %d partners%n", heap(), engine.snapshot().partners());
    Path file = Files.createTempFile("counterpart", ".saved");
    try {
      out.printf(Locale.ROOT, "saving     %8.2f s%n", seconds(() -> save(file)));
      out.printf(Locale.ROOT, "file       %8.0f MB%n", Files.size(file) / MEGABYTE);
      engine = MatchingEngine.inMemory(Question.WEIGHTS);
      System.gc();
      out.printf(Locale.ROOT, "restoring  %8.2f s%n", seconds(() -> restore(file)));
      out.printf(Locale.ROOT, "1st query  %8.2f s%n", seconds(this::ask));
      out.printf(Locale.ROOT, "2nd query  %8.2f s%n", seconds(this::ask));
      out.printf(Locale.ROOT, "heap       %8.0f MB%n", heap());
      askMany();
    } finally {
      Files.delete(file);
    }
  }

  private void save(Path file) {
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      engine.snapshot().save(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void restore(Path file) {
    try (InputStream from = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      engine.restore(from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double takingIn() {
    double seconds = 0;
    for (int from = 0; from < partners; from += BATCH) {
      List<Change> batch =
          IntStream.range(from, Math.min(partners, from + BATCH))
              .parallel()
              .<Change>mapToObj(number -> new Change.PutPartner(told.partner(number)))
              .toList();
      seconds += seconds(() -> engine.absorb(batch));
    }
    return seconds;
  }

  private void ask() {
    engine.snapshot().top(told.opportunity(0), 10, 0);
  }

  private void askMany() {
    double[] seconds = new double[QUESTIONS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < QUESTIONS; i++) {
        Opportunity opportunity = told.opportunity(i);
        Snapshot snapshot = engine.snapshot();
        seconds[i] = seconds(() -> snapshot.top(opportunity, BEST, 0));
      }
    }
    Arrays.sort(seconds);
    out.printf(
        Locale.ROOT,
        "best %d    %8.3f s p50, %.3f s p99 of %d%n",
        BEST,
        seconds[QUESTIONS / 2],
        seconds[QUESTIONS * 99 / 100],
        QUESTIONS);
  }

  private static double seconds(Runnable step) {
    long began = System.nanoTime();
    step.run();
    return (System.nanoTime() - began) / SECOND;
  }

  /** What the garbage collector took, making the partners included. */
  private static double collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / 1000.0;
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
