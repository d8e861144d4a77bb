package org.counterpart.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterpart.stack.dev.Supervisor.Wave;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.Part.StopSignal;
import org.counterpart.stack.part.PartFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {
  private static final Duration GRACE = Duration.ofSeconds(5);

  @TempDir Path directory;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Set<String> paused = ConcurrentHashMap.newKeySet();
  private final AtomicInteger restarts = new AtomicInteger();
  private final Supervisor supervisor =
      new Supervisor(
          new Console(new PrintStream(said, true, StandardCharsets.UTF_8)),
          paused::contains,
          restarts::incrementAndGet);

  @AfterEach
  void end() {
    supervisor.stop(List.of(), Duration.ZERO);
  }

  @Test
  void shouldStartAgainWhatWasKilledAndSaySo() {
    supervisor.launch(part("patient", "exec sleep 1000"));
    long first = supervisor.pids().get("patient");

    kill(first);

    await().until(() -> restarts.get() == 1);
    long second = supervisor.pids().get("patient");
    assertThat(second).isNotEqualTo(first);
    assertThat(isAlive(second)).isTrue();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("patient (process " + first + ") died with status 137")
        .contains("patient runs again as process " + second);
  }

  @Test
  void shouldWaitForAPartThatDiesBeforeItIsReady() {
    Path marker = directory.resolve("second-time");
    var part =
        new Part(
            "late",
            List.of(
                "sh",
                "-c",
                "[ -e '%1$s' ] || { touch '%1$s'; exit 1; }; exec sleep 1000".formatted(marker)),
            Map.of(),
            directory.resolve("late.log"),
            () -> restarts.get() == 1,
            StopSignal.TERM);

    supervisor.launch(part).awaitReady(Duration.ofSeconds(20));

    assertThat(isAlive(supervisor.pids().get("late"))).isTrue();
  }

  @Test
  void shouldGiveUpOnAPartThatNeverStartsAndShowItsLog() {
    Supervised hopeless = supervisor.launch(part("hopeless", "echo port is taken; exit 3"));

    assertThatThrownBy(() -> hopeless.awaitReady(Duration.ofSeconds(30)))
        .isInstanceOf(PartFailedException.class)
        .hasMessageContaining("hopeless ended with status 3")
        .hasMessageContaining("port is taken");
  }

  @Test
  void shouldLeaveNoProcessAndStartNoneAfterTheEnd() {
    supervisor.launch(part("patient", "exec sleep 1000"));
    supervisor.launch(part("stubborn", "trap '' TERM; while true; do sleep 0.1; done"));
    supervisor.launch(part("dying", "exit 0"));
    var pids = new HashSet<>(supervisor.pids().values());

    supervisor.stop(
        List.of(new Wave(List.of("patient"), Duration.ofSeconds(5))), Duration.ofMillis(300));

    assertThat(pids).noneMatch(SupervisorIT::isAlive);
    assertThatThrownBy(() -> supervisor.launch(part("late", "exec sleep 1000")))
        .isInstanceOf(PartFailedException.class);
  }

  @Test
  void shouldNotStartWhatSomebodyStandsInForUntilHeLeaves() {
    supervisor.launch(part("patient", "exec sleep 1000"));
    long first = supervisor.pids().get("patient");
    paused.add("patient");

    kill(first);
    await().until(() -> said.toString(StandardCharsets.UTF_8).contains("makes way"));
    assertThat(restarts).hasValue(0);
    paused.remove("patient");

    await().until(() -> restarts.get() == 1);
  }

  @Test
  void shouldEndItsPartsEvenWhenItIsKilledItself() throws Exception {
    Path pidFile = directory.resolve("pid");
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                OrphanMaker.class.getName(),
                pidFile.toString())
            .inheritIO()
            .start();
    await().atMost(GRACE.multipliedBy(6)).until(() -> Files.exists(pidFile));
    long orphan = Long.parseLong(Files.readString(pidFile));
    assertThat(isAlive(orphan)).isTrue();

    other.destroyForcibly();

    await().until(() -> !isAlive(orphan));
  }

  private Part part(String name, String script) {
    return new Part(
        name,
        List.of("bash", "-c", script),
        Map.of(),
        directory.resolve(name + ".log"),
        () -> false,
        StopSignal.TERM);
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
