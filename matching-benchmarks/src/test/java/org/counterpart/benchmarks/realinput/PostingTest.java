package org.counterpart.benchmarks.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.cordis.RealOpportunity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingTest {

  private static final Map<String, UUID> PARTNERS =
      Map.of("cordis:1", new UUID(0, 1), "cordis:2", new UUID(0, 2));

  @TempDir private Path directory;

  @Test
  void shouldChooseEvenlyWhatHasAPosterAndAMember() throws IOException {
    Path file = directory.resolve("opportunities.ndjson");
    List<String> fit =
        IntStream.range(0, 10).mapToObj(i -> line("p" + i, "cordis:1", "cordis:2")).toList();
    Files.write(file, fit);
    Files.writeString(
        file,
        line("no-poster", "cordis:9", "cordis:2") + "\n" + line("alone", "cordis:1", "cordis:9"),
        java.nio.file.StandardOpenOption.APPEND);

    assertThat(Posting.choose(file, 5, PARTNERS))
        .extracting(RealOpportunity::project)
        .containsExactly("p0", "p2", "p4", "p6", "p8");
    assertThat(Posting.choose(file, 50, PARTNERS)).hasSize(10);
  }

  private static String line(String project, String poster, String member) {
    return """
    {"project":"%s","signed":"2024-01-01","poster":"%s","truth":["%s"],"unseen":0}\
    """
        .formatted(project, poster, member);
  }
}
