package org.counterpart.benchmarks.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterpart.benchmarks.machine.Hardware;

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
    Hardware hardware = Hardware.here();
    return new Surroundings(
        hardware.processor(),
        hardware.cores(),
        hardware.memoryGib(),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        commit,
        command,
        LocalDate.now(ZoneOffset.UTC));
  }

  @Override
  public String toString() {
    return "by `%s` on %s: %s, %d cores, %d GiB, %s, commit %s"
        .formatted(command, day, processor, cores, memoryGib, jvm, commit);
  }
}
