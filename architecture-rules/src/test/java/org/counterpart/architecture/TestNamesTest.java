package org.counterpart.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that needs real parts is called so, or the quick run becomes slow (docs/adr/0001). */
class TestNamesTest {
  /** Split, so that this file does not find itself. */
  private static final String NEEDS_PARTS = "@Quarkus" + "Test";

  @Test
  void shouldNameTestsThatNeedRealPartsIt() {
    List<Path> sources =
        Production.outputs().stream()
            .map(output -> output.resolve("../../src/test/java").normalize())
            .filter(Files::isDirectory)
            .toList();

    assertThat(sources).isNotEmpty();
    assertThat(misnamed(sources)).as("rename these from …Test to …IT").isEmpty();
  }

  @Test
  void shouldNoticeATestThatHidesWhatItNeeds(@TempDir Path sources) throws IOException {
    Path hiding = Files.writeString(sources.resolve("SlowTest.java"), NEEDS_PARTS);
    Files.writeString(sources.resolve("SlowIT.java"), NEEDS_PARTS);
    Files.writeString(sources.resolve("FastTest.java"), "class FastTest {}");

    assertThat(misnamed(List.of(sources))).containsExactly(hiding);
  }

  private static List<Path> misnamed(List<Path> sources) {
    return sources.stream().flatMap(TestNamesTest::tests).filter(TestNamesTest::hides).toList();
  }

  private static Stream<Path> tests(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hides(Path test) {
    try {
      return Files.readString(test).contains(NEEDS_PARTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
