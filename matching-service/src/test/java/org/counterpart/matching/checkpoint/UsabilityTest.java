package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.checkpoint.UnusableCheckpointException.Kind;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.log.LogIdentity;
import org.junit.jupiter.api.Test;

class UsabilityTest {

  private static final Map<TopicPartition, Long> BEGINS =
      Map.of(Moments.PARTNERS, 10L, Moments.OPPORTUNITIES, 0L);
  private static final Map<TopicPartition, Long> ENDS =
      Map.of(Moments.PARTNERS, 40L, Moments.OPPORTUNITIES, 5L);
  private static final Instant SOON_AFTER = Moments.AS_OF.plusSeconds(60);

  private final CheckpointHeader header =
      CheckpointHeader.of(Moments.some(), Moments.LOG, Moments.AS_OF);

  @Test
  void shouldUseWhatIsOfThisLogAndYoungEnough() {
    assertUsable(Moments.AS_OF);
    assertUsable(SOON_AFTER);
    assertUsable(Moments.AS_OF.plus(Duration.ofHours(23)).minusMillis(1));
  }

  @Test
  void shouldForgiveAClockThatIsSomewhatSlow() {
    assertUsable(Moments.AS_OF.minus(Duration.ofHours(1)));

    assertRefused(
        Moments.LOG, ENDS, Moments.AS_OF.minus(Duration.ofHours(1)).minusMillis(1), "time to come");
  }

  @Test
  void shouldRefuseWhatIsSoOldThatErasuresMayHaveVanished() {
    assertRefused(
        Moments.LOG,
        ENDS,
        Moments.AS_OF.plus(Duration.ofHours(23)),
        "it is PT23H old; with delete.retention.ms=86400000, erasures are sure to be in the log for"
            + " PT23H");
  }

  @Test
  void shouldRefuseWhatIsOfAnotherLog() {
    assertRefused(
        new LogIdentity("other", Moments.LOG.topics(), Moments.LOG.tombstones()),
        ENDS,
        SOON_AFTER,
        "it is of the Kafka cluster cluster, and this is other");
    assertRefused(
        new LogIdentity(
            Moments.LOG.cluster(),
            Map.of(Topics.PARTNER_PROFILES, "anew", Topics.OPPORTUNITIES, "second"),
            Moments.LOG.tombstones()),
        ENDS,
        SOON_AFTER,
        "a topic was made anew");
  }

  @Test
  void shouldRefuseWhatIsNotInTheLog() {
    assertRefused(
        Moments.LOG,
        Map.of(Moments.PARTNERS, 29L, Moments.OPPORTUNITIES, 5L),
        SOON_AFTER,
        "it ends at offset 30 of partner-profiles-0, which has 10 to 29");
    assertRefused(
        Moments.LOG,
        Map.of(
            Moments.PARTNERS,
            40L,
            Moments.OPPORTUNITIES,
            5L,
            new TopicPartition(Topics.OPPORTUNITIES, 1),
            0L),
        SOON_AFTER,
        "other partitions");
  }

  @Test
  void shouldRefuseWhatEndsBeforeTheLogBegins() {
    Map<TopicPartition, Long> begins = Map.of(Moments.PARTNERS, 31L, Moments.OPPORTUNITIES, 0L);

    assertThatExceptionOfType(UnusableCheckpointException.class)
        .isThrownBy(() -> new Usability(Moments.LOG, begins, ENDS).require(header, SOON_AFTER))
        .withMessageContaining("which has 31 to 40");
  }

  private void assertUsable(Instant now) {
    assertThatCode(() -> new Usability(Moments.LOG, BEGINS, ENDS).require(header, now))
        .doesNotThrowAnyException();
  }

  private void assertRefused(
      LogIdentity log, Map<TopicPartition, Long> ends, Instant now, String reason) {
    assertThatExceptionOfType(UnusableCheckpointException.class)
        .isThrownBy(() -> new Usability(log, BEGINS, ends).require(header, now))
        .withMessageContaining(reason)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
  }
}
