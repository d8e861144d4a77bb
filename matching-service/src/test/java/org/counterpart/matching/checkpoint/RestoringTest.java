package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.index.MatchingIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {

  @TempDir Path directory;

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final IndexMoment moment = Moments.some();
  private final CheckpointHeader header = CheckpointHeader.of(moment, Moments.LOG, Moments.AS_OF);
  private final MatchingIndex index = new MatchingIndex();
  private CheckpointFile file;
  private Restoring restoring;

  @BeforeEach
  void openTheDirectory() {
    file = new CheckpointFile(directory);
    restoring =
        new Restoring(file, new CheckpointMetrics(registry, InstantSource.fixed(Moments.AS_OF)));
  }

  @Test
  void shouldRestoreWhatWasSaved() throws IOException {
    file.replace(out -> new CheckpointWriter(out).write(header, moment));

    assertThat(restore()).contains(header);

    assertThat(restores("restored")).isEqualTo(1);
    assertThat(index.partnerName(Moments.PARTNER)).isPresent();
  }

  @Test
  void shouldSayThatThereIsNothing() {
    assertThat(restore()).isEmpty();

    assertThat(restores("absent")).isEqualTo(1);
  }

  @Test
  void shouldRefuseRatherThanCallDamagedWhatAnotherVersionSaved() throws IOException {
    file.replace(out -> new CheckpointWriter(out).write(header, moment));
    byte[] other = Files.readAllBytes(file.path());
    other[engineBegins() + Long.BYTES + Integer.BYTES - 1]++;
    Files.write(file.path(), other);

    assertThat(restore()).isEmpty();

    assertThat(restores("refused")).isEqualTo(1);
    assertThat(restores("damaged")).isZero();
    assertThat(index.snapshot().partners()).isZero();
    assertThat(index.opportunity(Moments.opportunity("open").id())).isEmpty();
  }

  private int engineBegins() throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    new CheckpointWriter(ours).write(header, moment.opportunities());
    return ours.size();
  }

  private Optional<CheckpointHeader> restore() {
    Usability usability = new Usability(Moments.LOG, Moments.NEXT, Moments.NEXT);
    return restoring.restore(index, usability, Moments.AS_OF);
  }

  private double restores(String result) {
    return registry.get("matching.checkpoint.restores").tag("result", result).counter().count();
  }
}
