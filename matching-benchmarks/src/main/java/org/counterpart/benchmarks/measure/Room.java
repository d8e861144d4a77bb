package org.counterpart.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a machine has to have free.
 *
 * @param memory in bytes
 * @param disk in bytes
 */
record Room(long memory, long disk) {

  private static final long GIB = 1L << 30;

  /** For the command itself and what a JVM needs beside its heap. */
  private static final long OTHERWISE = GIB;

  /** Shared buffers of 2 GiB, and what one query sorts in. */
  private static final long POSTGRESQL = 5 * GIB / 2;

  /** PostgreSQL's table and index, and Lucene's index. */
  private static final long FILES_PER_PARTNER = 2000;

  /** What the cases need, of which one runs at a time beside PostgreSQL. */
  static Room of(List<Case> cases) {
    int heap = cases.stream().mapToInt(Case::heapGib).max().orElse(0);
    boolean postgreSql = cases.stream().anyMatch(Case::needsPostgreSql);
    long partners = cases.stream().mapToLong(Case::partners).distinct().sum();
    return new Room(
        heap * GIB + OTHERWISE + (postgreSql ? POSTGRESQL : 0),
        GIB / 2 + FILES_PER_PARTNER * partners);
  }

  /** What there is. */
  static Room here(Path directory) throws IOException {
    return new Room(freeMemory(), Files.getFileStore(directory).getUsableSpace());
  }

  /** Memory that the system can give without swapping, which is more than what nobody uses. */
  private static long freeMemory() {
    try {
      return Files.readAllLines(Path.of("/proc/meminfo")).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException e) {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getFreeMemorySize();
    }
  }

  /** A sentence for each thing that is lacking, of which there are so much. */
  List<String> lackingIn(Room there) {
    List<String> lacking = new ArrayList<>();
    addTo(lacking, "memory", memory, there.memory);
    addTo(lacking, "disk space", disk, there.disk);
    return lacking;
  }

  private static void addTo(List<String> lacking, String what, long needed, long free) {
    if (free < needed) {
      lacking.add(
          String.format(
              Locale.ROOT,
              "needs %.1f GiB of free %s, and there are %.1f",
              needed / (double) GIB,
              what,
              free / (double) GIB));
    }
  }
}
