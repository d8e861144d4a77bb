package org.counterpart.stack.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/**
 * The broker's classes as the JVM keeps them after loading and linking (an ahead-of-time cache, JEP
 * 483 and 514). Most of a broker's start is that work: with the archive it takes a second rather
 * than five. Made once per machine, from a run of the broker.
 */
public final class KafkaArchive {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final String PREFIX = "kafka-";
  private static final String FILE = "kafka.aot";

  private KafkaArchive() {}

  /** Whether {@link #make} has nothing left to do. */
  public static boolean isThere() {
    return Files.isDirectory(Cache.directory().resolve(name()));
  }

  /**
   * Makes the archive when it is not there, which takes about ten seconds.
   *
   * @return the archive's file
   * @throws PartFailedException when that fails; a broker starts without it as well
   */
  public static Path make() {
    if (!isThere()) {
      Cache.forget(PREFIX, KEPT);
    }
    return Cache.entry(name(), KafkaArchive::train).resolve(FILE);
  }

  /**
   * The class path of a broker that can use the archive: what the archive was made with comes first
   * and unchanged, and what we build ourselves after that.
   */
  static String classPath() {
    return String.join(
        File.pathSeparator, Stream.concat(libraries().stream(), own().stream()).toList());
  }

  private static List<String> libraries() {
    return entries().filter(entry -> !isOwn(entry)).toList();
  }

  private static List<String> own() {
    return entries().filter(KafkaArchive::isOwn).toList();
  }

  private static Stream<String> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  /** The JVM takes no directories into an archive, and our jar changes with every build. */
  private static boolean isOwn(String entry) {
    Path path = Path.of(entry).toAbsolutePath();
    return !entry.endsWith(".jar")
        || path.getParent().endsWith("target")
        || path.startsWith(Path.of("target").toAbsolutePath());
  }

  /** Another JVM, other options or other libraries make another archive. */
  private static String name() {
    String jvm = Jvm.program() + System.getProperty("java.vm.version");
    return PREFIX + Cache.fingerprint(jvm, libraries().stream().map(Path::of).toList());
  }

  /** Every process is a child of ours, also the one that writes: none outlives us. */
  private static void train(Path draft) throws IOException {
    Path scratch = draft.resolve("scratch");
    Files.createDirectories(scratch);
    var broker = new Kafka(scratch, Ports.free());
    Path properties = broker.writeProperties();
    Path recording = scratch.resolve("recording");
    var storage = List.of("kafka.tools.StorageTool", "format", "-c", properties.toString());
    run(scratch, Stream.concat(storage.stream(), Stream.of("-t", newClusterId())).toList());
    Path log = scratch.resolve("log.txt");
    var record = List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording);
    var command = command(record, List.of("kafka.Kafka", properties.toString()));
    var part = broker.part(log, command);
    try (var running = RunningPart.start(part)) {
      running.awaitReady(PATIENCE).stop(PATIENCE);
    }
    run(
        scratch,
        List.of(
            "-XX:AOTMode=create",
            "-XX:AOTConfiguration=" + recording,
            "-XX:AOTCache=" + draft.resolve(FILE)));
    Directories.delete(scratch);
  }

  private static String newClusterId() {
    return Uuid.randomUuid().toString();
  }

  private static void run(Path scratch, List<String> arguments) throws IOException {
    Path log = scratch.resolve("log.txt");
    var part =
        new Part(
            "kafka's archive",
            command(List.of(), arguments),
            Map.of(),
            log,
            () -> false,
            Part.StopSignal.TERM);
    try (var running = RunningPart.start(part)) {
      Process ended = running.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
      if (ended.exitValue() != 0) {
        throw new IOException("see its output:\n" + Files.readString(log));
      }
    } catch (CompletionException e) {
      throw new IOException("it did not end in " + PATIENCE.toSeconds() + " s", e);
    }
  }

  private static List<String> command(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>(Jvm.program());
    command.add("-Xmx384m");
    command.addAll(options);
    command.addAll(List.of("-cp", String.join(File.pathSeparator, libraries())));
    command.addAll(arguments);
    return command;
  }
}
