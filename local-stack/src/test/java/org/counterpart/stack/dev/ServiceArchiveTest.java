package org.counterpart.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterpart.stack.part.Directories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceArchiveTest {

  @TempDir Path root;

  @AfterEach
  void tidy() {
    Directories.delete(ServiceArchive.directory(root));
  }

  @Test
  void shouldBeOfOneBuildAndTheOnlyOneOfItsService() throws Exception {
    build("a build");
    ServiceArchive first = archive();
    first.prepare(Service.MATCHING);
    Files.writeString(first.file(), "what its JVM has loaded");

    assertThat(archive().isThere()).isTrue();

    build("another build");
    ServiceArchive next = archive();
    next.prepare(Service.MATCHING);

    assertThat(next.isThere()).isFalse();
    assertThat(next.file().getParent()).isEmptyDirectory();
  }

  private void build(String jar) throws IOException {
    Files.writeString(root.resolve("run.jar"), jar);
  }

  private ServiceArchive archive() {
    return ServiceArchive.of(Service.MATCHING, root, root.resolve("run.jar"));
  }
}
