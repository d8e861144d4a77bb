package org.counterpart.benchmarks.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.counterpart.benchmarks.running.RunFailedException;

/** What is live on the heap of another JVM of this machine, after a full collection. */
final class Held {
  private static final int SECONDS = 60;

  private Held() {}

  /** As the JVM's own histogram says it. */
  static String by(long pid) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, "" + pid, "GC.class_histogram").start();
    var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
    var total = lines.filter(line -> line.startsWith("Total")).findFirst().orElse("");
    process.waitFor(SECONDS, TimeUnit.SECONDS);
    var numbers = total.replace("Total", "").strip().split("\\s+", -1);
    if (numbers.length < 2) {
      throw new RunFailedException("jcmd said nothing of the heap of process " + pid);
    }
    return "%,d MB".formatted(Long.parseLong(numbers[1]) / 1_000_000);
  }
}
