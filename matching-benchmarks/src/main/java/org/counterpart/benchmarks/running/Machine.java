package org.counterpart.benchmarks.running;

import org.counterpart.benchmarks.machine.Hardware;

/** What the figures were measured on. */
public record Machine(
    String processor, int cores, long memoryGib, String system, String javaVersion) {

  public static Machine here() {
    Hardware hardware = Hardware.here();
    return new Machine(
        hardware.processor(),
        hardware.cores(),
        hardware.memoryGib(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        Runtime.version().toString());
  }

  @Override
  public String toString() {
    return "%s, %d cores, %d GiB, %s, Java %s"
        .formatted(processor, cores, memoryGib, system, javaVersion);
  }
}
