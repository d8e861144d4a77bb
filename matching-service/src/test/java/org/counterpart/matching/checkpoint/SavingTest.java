package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.matching.index.IndexMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

  private static final Instant LATER = Moments.AS_OF.plusSeconds(600);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path directory;

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final CheckpointMetrics metrics =
      new CheckpointMetrics(registry, InstantSource.fixed(LATER));
  private final Occasions occasions = new Occasions(Duration.ofMinutes(10), Duration.ofHours(11));

  @Test
  void shouldSaveAndSayWhatWasSaved() throws IOException {
    Saving saving = saving(directory);
    assertThat(registry.get("matching.checkpoint.age").gauge().value()).isNaN();

    saving.begin(Moments.some(), Moments.LOG, Moments.AS_OF);
    await().atMost(PATIENCE).until(saving::isIdle);

    assertThat(saves("saved")).isEqualTo(1);
    assertThat(registry.get("matching.checkpoint.age").gauge().value()).isCloseTo(600, within(1.0));
    assertThat(registry.get("matching.checkpoint.size").gauge().value())
        .isEqualTo((double) Files.size(directory.resolve(CheckpointFile.NAME)));
    assertThat(registry.get("matching.checkpoint.save.time").timer().count()).isOne();
    assertThat(occasions.isDue(LATER, Moments.NEXT)).isFalse();
  }

  @Test
  void shouldGoOnWhenTheDirectoryCannotBeWritten() throws IOException {
    Path occupied = Files.writeString(directory.resolve("occupied"), "a file");
    Saving saving = saving(occupied.resolve("below"));

    saving.begin(Moments.some(), Moments.LOG, Moments.AS_OF);
    await().atMost(PATIENCE).until(saving::isIdle);

    assertThat(saves("failed")).isEqualTo(1);
    assertThat(saves("saved")).isZero();
    assertThat(occasions.isDue(LATER, Moments.NEXT)).isTrue();
  }

  @Test
  void shouldAbandonWhatIsBeingSavedWhenItIsStopped() throws IOException, InterruptedException {
    // given
    Saving saving = saving(directory);
    saving.begin(Moments.some(), Moments.LOG, Moments.AS_OF);
    await().atMost(PATIENCE).until(saving::isIdle);
    byte[] before = Files.readAllBytes(directory.resolve(CheckpointFile.NAME));

    // when
    saving.begin(large(), Moments.LOG, LATER);
    await().atMost(PATIENCE).until(this::isSomethingWritten);
    assertThat(saving.isIdle()).isFalse();
    saving.begin(Moments.some(), Moments.LOG, LATER);
    saving.stop(PATIENCE);

    // then
    assertThat(saving.isIdle()).isTrue();
    assertThat(directory.resolve(CheckpointFile.NAME)).hasBinaryContent(before);
    assertThat(temporary()).isEmpty();
    assertThat(saves("saved")).isEqualTo(1);
    assertThat(saves("failed")).isZero();
    saving.begin(Moments.some(), Moments.LOG, LATER);
    assertThat(saving.isIdle()).isTrue();
  }

  /** So large that writing it takes many seconds: a gigabyte. */
  private static IndexMoment large() {
    IndexMoment some = Moments.some();
    return new IndexMoment(
        some.snapshot(),
        Collections.nCopies(2_000_000, some.opportunities().getFirst()),
        some.next());
  }

  private boolean isSomethingWritten() throws IOException {
    for (Path each : temporary()) {
      if (Files.size(each) > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(each -> each.toString().endsWith(".tmp")).toList();
    }
  }

  private Saving saving(Path where) {
    return new Saving(new CheckpointFile(where), occasions, metrics);
  }

  private double saves(String result) {
    return registry.get("matching.checkpoint.saves").tag("result", result).counter().count();
  }
}
