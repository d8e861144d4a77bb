package org.counterpart.systemtests.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The project's README as somebody reads it who types what it says. */
final class Readme {

  private static final Path FILE = Path.of("..", "README.md");

  /** A block of the shell, wherever it is indented to, or the first code of a numbered step. */
  private static final Pattern COMMAND =
      Pattern.compile("(?ms)^ *```sh\\n(?<block>.*?)^ *```$|^\\d\\. [^`\\n]*`(?<step>[^`\\n]+)`");

  private Readme() {}

  /** The commands under a heading, each exactly as it is written, in their order. */
  static List<String> commands(String heading) throws IOException {
    return commands(Files.readString(FILE), heading);
  }

  static List<String> commands(String text, String heading) {
    Pattern section = Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "$(.*?)(?=^## |\\z)");
    return section
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(found -> COMMAND.matcher(found).results())
        .map(found -> found.group("block") == null ? found.group("step") : found.group("block"))
        .toList();
  }
}
