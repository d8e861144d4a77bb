package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  @TempDir private Path measured;
  @TempDir private Path docs;

  @BeforeEach
  void haveAPage() throws IOException {
    Files.writeString(
        docs.resolve("performance.md"),
        "before\n" + Publication.BEGIN + "old\n" + Publication.END + "after\n");
  }

  @Test
  void shouldReplaceWhatIsBetweenTheMarks() throws IOException {
    Files.writeString(measured.resolve("benchmark.md"), "the table\n");
    Files.writeString(measured.resolve("benchmark.csv"), "a,b\n");
    Files.writeString(measured.resolve("structural.svg"), "<svg/>");

    new Publication(measured, docs).publish();

    assertThat(docs.resolve("performance.md"))
        .content()
        .startsWith("before\n" + Publication.BEGIN + "\nthe table\n")
        .contains("(benchmark/structural.svg)")
        .doesNotContain("percolation.svg", "old")
        .endsWith(Publication.END + "after\n");
    assertThat(docs.resolve("benchmark/structural.svg")).hasContent("<svg/>");
    assertThat(docs.resolve("benchmark/benchmark.csv")).exists();
  }

  @Test
  void shouldSayThatNothingWasMeasured() {
    assertThatThrownBy(() -> new Publication(measured, docs).publish())
        .hasMessageContaining("nothing was measured yet");
  }
}
