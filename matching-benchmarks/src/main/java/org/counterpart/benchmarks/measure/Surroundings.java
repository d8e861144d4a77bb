package org.counterpart.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What figures were measured on.
 *
 * @param commit of the sources
 */
record Surroundings(String processor, int cores, long memoryGib, String jvm, String commit) {

  static Surroundings here(String commit) {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Surroundings(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        Math.round(machine.getTotalMemorySize() / (double) (1L << 30)),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        commit);
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
    return "%s, %d cores, %d GiB, %s, commit %s"
        .formatted(processor, cores, memoryGib, jvm, commit);
  }
}
