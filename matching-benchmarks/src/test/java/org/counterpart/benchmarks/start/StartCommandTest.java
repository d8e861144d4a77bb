package org.counterpart.benchmarks.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class StartCommandTest {

  @Test
  void shouldSayWhatEachStepTakes() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    new StartCommand(30_000, new PrintStream(printed, true, UTF_8)).run();

    assertThat(printed.toString(UTF_8))
        .contains(
            "taking in", "publishing", "1st query", "2nd query", "saving", "restoring", "best 50")
        .contains("MB for 30000 partners");
  }
}
