package org.counterpart.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What figures were measured on.
 *
 * @param commit of the sources
 * @param command that measured
 * @param day on which, in UTC
 */
record Surroundings(
    String processor,
    int cores,
    long memoryGib,
    String jvm,
    String commit,
    String command,
    LocalDate day) {

  static Surroundings here(String commit, String command) {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Surroundings(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        Math.round(machine.getTotalMemorySize() / (double) (1L << 30)),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        commit,
        command,
        LocalDate.now(ZoneOffset.UTC));
  }

  private static String processorName() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  @Override
  public String toString() {
    return "by `%s` on %s: %s, %d cores, %d GiB, %s, commit %s"
        .formatted(command, day, processor, cores, memoryGib, jvm, commit);
  }
}
