package org.counterpart.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script itself decides, before it builds or starts anything. */
class DevScriptIT {
  private static final Path SCRIPT = Path.of("..", "dev").toAbsolutePath().normalize();

  @Test
  void shouldExplainItself() throws Exception {
    Answer answer = dev("--help");

    assertThat(answer.status()).isZero();
    assertThat(answer.text())
        .contains("--empty", "--data DIR", "--smtp HOST:PORT", "--heap SIZE", "token", "quarkus");
  }

  @ParameterizedTest
  @CsvSource({
    "--fast, unknown option --fast",
    "everything, unknown argument everything",
    "--data, --data needs a value",
    "--empty --smtp, --smtp needs a value"
  })
  void shouldRefuseWhatItDoesNotKnow(String line, String why) throws Exception {
    Answer answer = dev(line.split(" "));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.text()).contains("dev: " + why).doesNotContain("Building");
  }

  private record Answer(int status, String text) {}

  private static Answer dev(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }
}
