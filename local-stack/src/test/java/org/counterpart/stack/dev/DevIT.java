package org.counterpart.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.stack.part.Directories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a run of {@code ./dev}, with services that are ready at once. */
class DevIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path root;
  private final List<Process> started = new ArrayList<>();
  private RunFiles files;
  private Path said;

  @BeforeEach
  void install() throws IOException {
    FakeService.installAll(root);
    files = RunFiles.in(root);
    said = root.resolve("said.txt");
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
    started.forEach(process -> process.onExit().join());
    // Nobody starts services from this directory again.
    Directories.delete(ServiceArchive.directory(root));
  }

  @Test
  void shouldTellWhereEverythingIsAndLeaveNothing() throws Exception {
    Process dev = dev("--empty");
    awaitSaid("Ready");
    JsonNode endpoints = endpoints();

    assertThat(endpoints.fieldNames())
        .toIterable()
        .contains(
            "partnerProfile",
            "opportunity",
            "matching",
            "notification",
            "inbox",
            "smtp",
            "kafka",
            "postgres",
            "issuer",
            "pids");
    List<Long> pids = new ArrayList<>();
    endpoints.path("pids").forEach(pid -> pids.add(pid.asLong()));
    assertThat(pids).hasSize(7).allMatch(DevIT::isAlive);

    dev.destroy();
    dev.onExit().join();

    assertThat(pids).noneMatch(DevIT::isAlive);
    assertThat(files.directory()).doesNotExist();
    assertThat(files.isClaimed()).isFalse();
  }

  @Test
  void shouldStartAgainWhatIsKilledAndSayItsNewProcess() throws Exception {
    dev("--empty");
    awaitSaid("Ready");
    long kafka = pid("kafka");

    ProcessHandle.of(kafka).orElseThrow().destroyForcibly();

    await().atMost(PATIENCE).until(() -> pid("kafka") != kafka && isAlive(pid("kafka")));
    assertThat(Files.readString(said)).contains("kafka (process " + kafka + ") died");
  }

  @Test
  void shouldReplaceAPortThatIsTaken() throws Exception {
    try (var taken = takePort(Service.PARTNER_PROFILE.port())) {
      dev("--empty");
      awaitSaid("Ready");

      assertThat(taken.isBound()).isTrue();
      assertThat(endpoints().path("partnerProfile").asText())
          .isNotEqualTo("http://127.0.0.1:" + Service.PARTNER_PROFILE.port());
    }
  }

  @Test
  void shouldLeaveNothingWhenItIsEndedInTheMiddleOfTheStart() throws Exception {
    Process dev = dev("--empty");
    awaitSaid("issuer");

    dev.destroy();
    dev.onExit().join();

    assertThat(files.directory()).doesNotExist();
    assertThat(ProcessHandle.allProcesses())
        .noneMatch(
            process -> process.info().commandLine().orElse("").contains(files.data().toString()));
    assertThat(Files.readString(said)).doesNotContain("Ready").doesNotContain("Exception");
  }

  @Test
  void shouldSignTokensWhileItRunsAndRefuseASecondRun() throws Exception {
    var wanted = new Arguments.Token(UUID.randomUUID().toString(), "partner");
    dev("--empty");
    awaitSaid("Ready");

    assertThat(TokenCommand.token(files, wanted).split("\\.")).hasSize(3);
    Process second = dev("--empty");
    assertThat(second.onExit().join().exitValue()).isEqualTo(1);
    assertThat(Files.readString(said)).contains("the stack runs already");
  }

  @Test
  void shouldKeepDataInTheGivenDirectory() throws Exception {
    Path kept = root.resolve("kept");
    Process dev = dev("--empty", "--data", kept.toString());
    awaitSaid("Ready");

    dev.destroy();
    dev.onExit().join();

    assertThat(files.directory()).doesNotExist();
    assertThat(kept.resolve("postgres/PG_VERSION")).exists();
    assertThat(kept.resolve("issuer-key.json")).exists();
    assertThat(kept.resolve("inbox")).exists();
  }

  @Test
  void shouldSayWhatIsMissingAndWhereTheLogsAre() throws Exception {
    Files.delete(root.resolve("matching-service/target/quarkus-app/quarkus-run.jar"));

    Process dev = dev("--empty");

    assertThat(dev.onExit().join().exitValue()).isEqualTo(1);
    assertThat(Files.readString(said))
        .contains("matching-service has not been built")
        .contains("The logs are in");
    assertThat(files.log("postgres")).exists();
    assertThat(files.data()).doesNotExist();
  }

  private Process dev(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Dev.class.getName(),
                root.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
            .start();
    started.add(process);
    return process;
  }

  private void awaitSaid(String text) {
    await().atMost(PATIENCE).until(() -> Files.readString(said).contains(text));
  }

  private JsonNode endpoints() throws IOException {
    return new ObjectMapper().readTree(files.endpoints().toFile());
  }

  private long pid(String part) throws IOException {
    return endpoints().path("pids").path(part).asLong();
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  /** Whether it is this test or somebody else who has it makes no difference. */
  private static ServerSocket takePort(int port) throws IOException {
    try {
      return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    } catch (java.net.BindException e) {
      return new ServerSocket(0);
    }
  }
}
