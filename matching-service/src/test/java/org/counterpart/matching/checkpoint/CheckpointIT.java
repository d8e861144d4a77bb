package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.engine.Match;
import org.counterpart.matching.Facts;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.TestLog;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.index.Checkpoints;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.NoCheckpoints;
import org.counterpart.matching.index.StartedIndex;
import org.counterpart.matching.log.Log;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start from a checkpoint knows what a start from the whole log knows. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CheckpointIT {

  private static final int PARTNERS = 200;
  private static final Duration NOT_AGAIN = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject TestLog writer;
  @Inject Log log;
  @Inject RecordReader reader;
  @Inject MatchingConfig config;

  @TempDir Path directory;

  private final String competency = "kept:" + Ids.next();
  private final List<UUID> partners =
      IntStream.range(0, PARTNERS).mapToObj(_ -> Ids.next()).toList();
  private final UUID open = Ids.next();
  private final UUID closing = Ids.next();

  @BeforeEach
  void write() {
    writer.partners(partners.stream().map(id -> put(id, 1)).toList());
    writer.opportunity(Facts.opportunity(open, Ids.next(), competency));
    writer.opportunity(Facts.opportunity(closing, Ids.next(), competency));
  }

  @Test
  void shouldKnowAfterARestartWhatTheWholeLogSays() throws Exception {
    // given
    save();
    List<Map.Entry<UUID, Optional<JsonNode>>> later = new ArrayList<>();
    partners.subList(0, 20).forEach(id -> later.add(put(id, 2)));
    partners.subList(10, 30).forEach(id -> later.add(Map.entry(id, Optional.empty())));
    UUID newcomer = Ids.next();
    later.add(put(newcomer, 1));
    writer.partners(later);
    UUID posted = Ids.next();
    writer.opportunity(Facts.opportunity(posted, Ids.next(), competency));
    writer.opportunity(
        Facts.opportunity(closing, Ids.next(), competency)
            .put("version", 2)
            .put("state", "CANCELLED"));

    // when
    Kept kept = kept(NOT_AGAIN);
    try (StartedIndex restarted = start(kept.checkpoints());
        StartedIndex read = start(new NoCheckpoints())) {

      // then
      assertThat(kept.restores("restored")).isOne();
      assertSame(restarted.index(), read.index(), posted);
      assertThat(restarted.index().partnerName(partners.get(5))).contains("Version 2");
      assertThat(restarted.index().partnerName(partners.get(15))).isEmpty();
      assertThat(restarted.index().partnerName(newcomer)).contains("Version 1");
      assertThat(restarted.index().opportunity(closing)).get().matches(known -> !known.open());
    }
  }

  @Test
  void shouldStartWhenTheLogHasNothingNewAndSavingEndedInTheMiddle() throws Exception {
    save();
    Path half = Files.writeString(directory.resolve("index.checkpoint.17.tmp"), "half");

    Kept kept = kept(NOT_AGAIN);
    try (StartedIndex restarted = start(kept.checkpoints());
        StartedIndex read = start(new NoCheckpoints())) {
      assertThat(kept.restores("restored")).isOne();
      assertSame(restarted.index(), read.index(), closing);
    }
    assertThat(kept.saves("saved")).isZero();
    assertThat(half).doesNotExist();
  }

  @Test
  void shouldFollowTheLogWithTheFileSoThatAnErasureIsInIt() throws Exception {
    Kept kept = kept(Duration.ofMillis(1));
    try (StartedIndex followed = start(kept.checkpoints())) {
      await().atMost(PATIENCE).until(() -> kept.saves("saved") == 1);
      int before = kept.header().partners();
      UUID erased = partners.getFirst();
      writer.partners(List.of(Map.entry(erased, Optional.empty())));

      await().atMost(PATIENCE).until(() -> kept.header().partners() == before - 1);
      assertThat(followed.index().partnerName(erased)).isEmpty();
    } finally {
      kept.checkpoints().stop();
    }
    MatchingIndex restored = new MatchingIndex();
    try (CheckpointReader file = new CheckpointReader(Files.newInputStream(kept.file()))) {
      restored.restore(file.opportunities(file.header()), file.rest());
    }
    assertThat(restored.partnerName(partners.getFirst())).isEmpty();
    assertThat(restored.partnerName(partners.getLast())).contains("Version 1");
  }

  @Test
  void shouldMatchOnWhenNothingCanBeSaved() throws Exception {
    Path occupied = Files.writeString(directory.resolve("occupied"), "a file");

    Kept kept = new Kept(occupied, NOT_AGAIN, log, config);
    try (StartedIndex started = start(kept.checkpoints())) {
      await().atMost(PATIENCE).until(() -> kept.saves("failed") == 1);
      UUID newcomer = Ids.next();
      writer.partners(List.of(put(newcomer, 1)));

      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(started.index().partnerName(newcomer)).isPresent());
    }
  }

  private void save() throws InterruptedException {
    Kept kept = kept(NOT_AGAIN);
    try (StartedIndex _ = start(kept.checkpoints())) {
      await().atMost(PATIENCE).until(() -> kept.saves("saved") == 1);
      assertThat(kept.restores("absent")).isOne();
    }
  }

  private Kept kept(Duration interval) {
    return new Kept(directory, interval, log, config);
  }

  private StartedIndex start(Checkpoints checkpoints) throws InterruptedException {
    return new StartedIndex(log, reader, checkpoints, config.log());
  }

  private static Map.Entry<UUID, Optional<JsonNode>> put(UUID id, String competency, long version) {
    return Map.entry(
        id,
        Optional.of(
            Facts.partner(id, competency)
                .put("version", version)
                .put("name", "Version " + version)));
  }

  private Map.Entry<UUID, Optional<JsonNode>> put(UUID id, long version) {
    return put(id, competency, version);
  }

  private void assertSame(MatchingIndex one, MatchingIndex other, UUID posted) {
    assertThat(one.snapshot().partners()).isEqualTo(other.snapshot().partners());
    assertThat(one.snapshot().opportunities()).isEqualTo(other.snapshot().opportunities());
    for (UUID id : List.of(open, closing, posted)) {
      assertThat(one.opportunity(id)).isPresent().isEqualTo(other.opportunity(id));
      assertThat(best(one, id)).isNotEmpty().isEqualTo(best(other, id));
    }
    for (UUID id : partners) {
      assertThat(one.partnerName(id)).isEqualTo(other.partnerName(id));
      assertThat(one.snapshot().percolate(id, 0)).isEqualTo(other.snapshot().percolate(id, 0));
    }
  }

  private static List<Match> best(MatchingIndex index, UUID opportunity) {
    return index
        .snapshot()
        .top(index.opportunity(opportunity).orElseThrow().opportunity(), PARTNERS, 0);
  }
}
