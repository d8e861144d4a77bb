package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.counterpart.matching.Facts;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.TestLog;
import org.counterpart.matching.checkpoint.CheckpointHeader.Topic;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.index.StartedIndex;
import org.counterpart.matching.log.Log;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is not, and the whole log is read. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class UnusableCheckpointIT {

  private static final Duration NOT_AGAIN = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TOO_SOON = Duration.ofHours(1);

  @Inject TestLog writer;
  @Inject Log log;
  @Inject RecordReader reader;
  @Inject MatchingConfig config;

  @TempDir Path directory;

  private final UUID partner = Ids.next();
  private Path file;

  @BeforeEach
  void save() throws Exception {
    writer.partners(
        List.of(Map.entry(partner, Optional.of(Facts.partner(partner, "unusable:" + partner)))));
    writer.opportunity(Facts.opportunity(Ids.next(), Ids.next(), "unusable:" + partner));
    Kept kept = kept();
    try (StartedIndex _ = start(kept)) {
      await().atMost(PATIENCE).until(() -> kept.saves("saved") == 1);
    }
    file = kept.file();
  }

  @Test
  void shouldReadTheWholeLogWhenTheFileIsDamaged() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int at : new int[] {0, 20, whole.length / 3, whole.length / 2, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertUnused("damaged");
    }
  }

  @Test
  void shouldReadTheWholeLogWhenTheFileIsCutOff() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 13, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertUnused("damaged");
    }
  }

  @Test
  void shouldReadTheWholeLogWhenTheFileIsOfAnotherCluster() throws Exception {
    assertRefused(
        before ->
            new CheckpointHeader(
                before.asOf(),
                "another",
                before.topics(),
                before.partners(),
                before.opportunities()));
  }

  @Test
  void shouldReadTheWholeLogWhenATopicWasMadeAnew() throws Exception {
    assertRefused(
        header -> changed(header, topic -> new Topic("AAAAAAAAQACAAAAAAAAAAQ", topic.next())));
  }

  @Test
  void shouldReadTheWholeLogWhenTheFileIsAheadOfIt() throws Exception {
    assertRefused(
        header ->
            changed(
                header,
                topic -> {
                  Map<Integer, Long> next = new TreeMap<>(topic.next());
                  next.replaceAll((_, offset) -> offset + 1_000_000);
                  return new Topic(topic.id(), next);
                }));
  }

  @Test
  void shouldReadTheWholeLogWhenTombstonesBehindTheFileMayHaveVanished() throws Exception {
    assertRefused(
        header ->
            new CheckpointHeader(
                header.asOf().minus(Duration.ofHours(23)),
                header.cluster(),
                header.topics(),
                header.partners(),
                header.opportunities()));
  }

  @Test
  void shouldKeepNothingWhereTombstonesVanishTooSoon() throws Exception {
    byte[] before = Files.readAllBytes(file);
    UUID newcomer = Ids.next();
    try (Admin admin = log.admin()) {
      Kept.retain(admin, TOO_SOON);
      Kept kept = new Kept(directory, Duration.ofMillis(1), log, config);
      try (StartedIndex started = start(kept)) {
        writer.partners(
            List.of(Map.entry(newcomer, Optional.of(Facts.partner(newcomer, "unusable:late")))));
        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> assertThat(started.index().partnerName(newcomer)).isPresent());
        assertThat(started.index().partnerName(partner)).isPresent();
      } finally {
        Kept.retain(admin, DAY);
      }
      assertThat(kept.restores("refused")).isOne();
      assertThat(kept.saves("saved")).isZero();
      assertThat(file).hasBinaryContent(before);
    }
  }

  private static CheckpointHeader changed(CheckpointHeader header, UnaryOperator<Topic> change) {
    Map<String, Topic> topics = new TreeMap<>(header.topics());
    topics.compute(Topics.PARTNER_PROFILES, (_, topic) -> change.apply(topic));
    return new CheckpointHeader(
        header.asOf(), header.cluster(), topics, header.partners(), header.opportunities());
  }

  private void assertRefused(UnaryOperator<CheckpointHeader> change) throws Exception {
    Kept.change(file, change);
    assertUnused("refused");
  }

  private void assertUnused(String result) throws Exception {
    Kept kept = kept();
    try (StartedIndex started = start(kept)) {
      assertThat(kept.restores(result)).isOne();
      assertThat(started.index().partnerName(partner)).contains("Partner " + partner);
      // What comes next can be used again.
      await().atMost(PATIENCE).until(() -> kept.saves("saved") == 1);
    }
    Kept next = kept();
    try (StartedIndex _ = start(next)) {
      assertThat(next.restores("restored")).isOne();
    }
  }

  private StartedIndex start(Kept kept) throws InterruptedException {
    return new StartedIndex(log, reader, kept.checkpoints(), config.log());
  }

  private Kept kept() {
    return new Kept(directory, NOT_AGAIN, log, config);
  }
}
