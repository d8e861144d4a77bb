package org.counterpart.systemtests.readme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/** A shell that stays open: what one command sets, the next one sees. */
final class Terminal implements AutoCloseable {

  private static final String END = "-- that was it: ";

  private final Process bash;
  private final Writer in;
  private final BufferedReader out;

  /**
   * @param directory where the commands are typed
   */
  Terminal(Path directory) throws IOException {
    bash =
        new ProcessBuilder("bash", "--noprofile", "--norc")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    in = bash.outputWriter(StandardCharsets.UTF_8);
    out = bash.inputReader(StandardCharsets.UTF_8);
  }

  /** Fails, and says what to install, when a program is not there. */
  void require(List<String> programs) throws IOException {
    for (String program : programs) {
      if (!type("command -v " + program).succeeded()) {
        throw new AssertionError(
            "%1$s is not installed, and the README's commands need it; apt-get install %1$s"
                .formatted(program));
      }
    }
  }

  /** What a command says, without the last line's end; fails when the command does. */
  String run(String command) throws IOException {
    Answer answer = type(command);
    if (!answer.succeeded()) {
      throw new AssertionError(
          "status " + answer.status() + " of\n" + command + "\n" + answer.text());
    }
    return answer.text();
  }

  private record Answer(int status, String text) {
    boolean succeeded() {
      return status == 0;
    }
  }

  private Answer type(String command) throws IOException {
    in.write(command + "\nprintf '\\n%s%d\\n' '" + END + "' $?\n");
    in.flush();
    StringJoiner text = new StringJoiner("\n");
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(END)) {
        return new Answer(
            Integer.parseInt(line.substring(END.length())), text.toString().stripTrailing());
      }
      text.add(line);
    }
    throw new AssertionError("the shell ended with\n" + command + "\n" + text);
  }

  @Override
  public void close() {
    bash.destroy();
  }
}
