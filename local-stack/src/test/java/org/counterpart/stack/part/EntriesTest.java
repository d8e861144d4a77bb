package org.counterpart.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EntriesTest {
  private static final Duration MONTH = Duration.ofDays(30);

  @TempDir Path directory;

  @Test
  void shouldMakeTwoEntriesSideBySide() throws Exception {
    CyclicBarrier bothAreBeingMade = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Path>> entries = new ArrayList<>();
      for (String name : List.of("broker", "database")) {
        entries.add(threads.submit(() -> entries().entry(name, _ -> meet(bothAreBeingMade))));
      }
      for (Future<Path> entry : entries) {
        assertThat(entry.get()).isDirectory();
      }
    }
  }

  @Test
  void shouldMakeOnceWhatManyThreadsWant() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CyclicBarrier all = new CyclicBarrier(8);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Path>> entries = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        entries.add(
            threads.submit(
                () -> {
                  meet(all);
                  return entries().entry("broker", _ -> made.incrementAndGet());
                }));
      }
      for (Future<Path> entry : entries) {
        assertThat(entry.get()).isDirectory();
      }
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void shouldMakeOnceWhatTwoProcessesWant() throws Exception {
    List<Process> processes =
        List.of(EntryMaker.start(directory, 2), EntryMaker.start(directory, 2));

    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    assertThat(EntryMaker.made(directory)).hasSize(1);
  }

  @Test
  void shouldReplaceAnAbandonedDraftAndNoOther() throws IOException {
    abandon("broker");
    Path other = abandon("broker-2");

    Path entry = entries().entry("broker", draft -> Files.writeString(draft.resolve("new"), ""));

    assertThat(entry).isDirectoryNotContaining("glob:**half");
    assertThat(entry.resolve("new")).exists();
    assertThat(directory.resolve("draft-broker")).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void shouldLeaveNothingUnderTheNameWhenItFails() {
    assertThatThrownBy(
            () ->
                entries()
                    .entry(
                        "broker",
                        _ -> {
                          throw new IOException("disk full");
                        }))
        .isInstanceOf(PartFailedException.class)
        .hasMessageContaining("disk full");

    assertThat(directory.resolve("broker")).doesNotExist();
    assertThat(entries().entry("broker", _ -> {})).isDirectory();
  }

  @Test
  void shouldForgetWhatIsUnusedOrAbandonedOfOneKind() throws IOException {
    Path used = age(entries().entry("broker-used", _ -> {}));
    Path unused = age(entries().entry("broker-unused", _ -> {}));
    Path other = age(entries().entry("database", _ -> {}));
    Path draft = age(abandon("broker-third"));
    Path freshDraft = abandon("broker-fourth");
    entries().entry("broker-used", _ -> {});

    entries().forget("broker-", MONTH);

    assertThat(unused).doesNotExist();
    assertThat(draft).doesNotExist();
    assertThat(freshDraft).exists();
    assertThat(used).exists();
    assertThat(other).exists();
  }

  @Test
  void shouldNotForgetWhatAnotherProcessIsMaking() throws Exception {
    Path hold = Files.createFile(EntryMaker.hold(directory));
    Process process = EntryMaker.start(directory, 1);
    await().until(() -> !EntryMaker.made(directory).isEmpty());
    Path draft = age(directory.resolve("draft-broker"));

    entries().forget("broker", MONTH);

    assertThat(draft).exists();
    Files.delete(hold);
    assertThat(process.waitFor()).isZero();
    assertThat(directory.resolve("broker")).isDirectory();
  }

  private Entries entries() {
    return new Entries(directory);
  }

  private Path abandon(String name) throws IOException {
    Path draft = Files.createDirectory(directory.resolve("draft-" + name));
    Files.writeString(draft.resolve("half"), "");
    return draft;
  }

  private static Path age(Path entry) throws IOException {
    Instant longAgo = Instant.now().minus(MONTH).minus(MONTH);
    return Files.setLastModifiedTime(entry, FileTime.from(longAgo));
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("the others did not come", e);
    }
  }
}
