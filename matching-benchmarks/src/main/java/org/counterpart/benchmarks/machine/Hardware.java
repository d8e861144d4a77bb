package org.counterpart.benchmarks.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What figures depend on first.
 *
 * @param processor its name where the system tells it, otherwise its kind
 * @param cores that this process may use
 */
public record Hardware(String processor, int cores, long memoryGib) {

  /** That of this machine. */
  public static Hardware here() {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Hardware(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        Math.round(machine.getTotalMemorySize() / (double) (1L << 30)));
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
}
