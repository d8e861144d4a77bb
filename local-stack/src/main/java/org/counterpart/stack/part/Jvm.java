package org.counterpart.stack.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to run another JVM with the classes that this one has. */
public final class Jvm {
  private Jvm() {}

  /** {@code java} of this JVM's home. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Program and options for something small that starts fast. */
  static List<String> program() {
    return List.of(
        java(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "--enable-native-access=ALL-UNNAMED");
  }

  /** {@link #program} and the class path. */
  public static List<String> command() {
    List<String> command = new ArrayList<>(program());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }
}
