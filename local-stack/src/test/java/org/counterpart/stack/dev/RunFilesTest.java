package org.counterpart.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.part.PartFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
  @TempDir Path root;

  @Test
  void shouldClearAwayWhatAKilledRunLeft() throws Exception {
    RunFiles files = RunFiles.in(root);
    Files.createDirectories(files.data());
    Files.writeString(files.endpoints(), "{}");

    try (var lock = files.claim().orElseThrow()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(files.endpoints()).doesNotExist();
      assertThat(files.claim()).isEmpty();
    }
  }

  @Test
  void shouldKeepWhatIsPrivatePrivate() throws Exception {
    RunFiles files = RunFiles.in(root);
    try (var lock = files.claim().orElseThrow()) {
      files.write(files.issuerKey(), Map.of("d", "secret"));

      assertThat(lock.isValid()).isTrue();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.issuerKey())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void shouldNotCountTheDeadAsStandingIn() throws Exception {
    RunFiles files = RunFiles.in(root);
    Files.createDirectories(files.paused("matching").getParent());

    Files.writeString(files.paused("matching"), Long.toString(ProcessHandle.current().pid()));
    assertThat(files.isPaused("matching")).isTrue();
    Files.writeString(files.paused("matching"), "999999999");
    assertThat(files.isPaused("matching")).isFalse();
    assertThat(files.isPaused("opportunity")).isFalse();
  }

  @Test
  void shouldSignNothingWhenNoStackRuns() {
    RunFiles files = RunFiles.in(root);
    var wanted = new Arguments.Token(UUID.randomUUID().toString(), "partner");

    assertThatThrownBy(() -> TokenCommand.token(files, wanted))
        .isInstanceOf(PartFailedException.class)
        .hasMessageContaining("not running");
  }

  @Test
  void shouldReadBackAKeyThatItWrote() throws Exception {
    Path file = root.resolve("key.json");

    SigningKey made = SigningKey.in(file);

    assertThat(SigningKey.in(file).privateJson()).isEqualTo(made.privateJson());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
