package org.counterpart.stack.part;

import java.nio.file.Path;
import java.util.List;

/** How to run another JVM with the classes that this one has. */
public final class Jvm {
  private Jvm() {}

  /** {@code java} of this JVM's home. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Program, options for something small that starts fast, and the class path. */
  public static List<String> command() {
    return List.of(
        java(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"));
  }
}
