package org.counterpart.matching.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

  @TempDir Path root;

  private Path directory;
  private CheckpointFile file;

  @BeforeEach
  void chooseADirectoryThatIsNotThere() {
    directory = root.resolve("made/when/needed");
    file = new CheckpointFile(directory);
  }

  @Test
  void shouldReplaceTheFileAsAWhole() throws IOException {
    assertThat(file.replace(out -> out.write("before".getBytes(UTF_8)))).isEqualTo(6);
    assertThat(file.replace(out -> out.write("after".getBytes(UTF_8)))).isEqualTo(5);

    assertThat(content()).isEqualTo("after");
    assertThat(names()).containsExactly(CheckpointFile.NAME);
  }

  @Test
  void shouldKeepTheFileWhenItCannotBeReplaced() throws IOException {
    file.replace(out -> out.write("before".getBytes(UTF_8)));

    assertThatThrownBy(
            () ->
                file.replace(
                    out -> {
                      out.write("aft".getBytes(UTF_8));
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");

    assertThat(content()).isEqualTo("before");
    assertThat(names()).containsExactly(CheckpointFile.NAME);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void shouldBeForItsOwnerAlone() throws IOException {
    file.replace(out -> out.write(1));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  @Test
  void shouldTidyWhatAnEndInTheMiddleLeftAndNothingElse() throws IOException {
    file.replace(out -> out.write("kept".getBytes(UTF_8)));
    Files.writeString(directory.resolve("index.checkpoint.4711.tmp"), "half");
    Files.writeString(directory.resolve("notes.tmp"), "of somebody else");

    file.tidy();

    assertThat(names()).containsExactlyInAnyOrder(CheckpointFile.NAME, "notes.tmp");
    assertThat(content()).isEqualTo("kept");
  }

  @Test
  void shouldHaveNothingToTidyOrOpenWhereNothingIs() throws IOException {
    file.tidy();

    assertThatThrownBy(file::open).isInstanceOf(NoSuchFileException.class);
  }

  private String content() throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }
}
