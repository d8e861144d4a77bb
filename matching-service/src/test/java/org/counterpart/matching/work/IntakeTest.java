package org.counterpart.matching.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.event.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With Kafka's own double: in which order a real consumer has fetched depends on the broker. */
class IntakeTest {

  private static final TopicPartition PROFILES = new TopicPartition(Topics.PARTNER_PROFILES, 0);
  private static final TopicPartition POSTED = new TopicPartition(Topics.OPPORTUNITIES, 3);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private Intake intake;

  @BeforeEach
  void assign() {
    consumer.assign(List.of(PROFILES, POSTED));
    consumer.updateBeginningOffsets(Map.of(PROFILES, 0L, POSTED, 0L));
    consumer.setMaxPollRecords(2);
    intake = new Intake(consumer, Duration.ZERO);
  }

  @Test
  void shouldTakeWhatIsPostedAheadOfProfilesThatWereFetchedBefore() {
    add(PROFILES, 6);
    assertThat(intake.next().profiles().ends()).containsExactly(Map.entry(PROFILES, 2L));

    add(POSTED, 1);

    assertThat(intake.posted().ends()).containsExactly(Map.entry(POSTED, 1L));
    assertThat(intake.posted().records()).isEmpty();
    assertThat(intake.next().profiles().ends()).containsExactly(Map.entry(PROFILES, 4L));
    assertThat(intake.next().profiles().ends()).containsExactly(Map.entry(PROFILES, 6L));
    assertThat(intake.next().size()).isZero();
  }

  @Test
  void shouldPartWhatCameTogether() {
    add(POSTED, 1);
    add(PROFILES, 1);

    Intake.Taken taken = intake.next();

    assertThat(taken.size()).isEqualTo(2);
    assertThat(taken.posted().records())
        .extracting(ConsumerRecord::topic)
        .containsExactly(Topics.OPPORTUNITIES);
    assertThat(taken.profiles().records())
        .extracting(ConsumerRecord::topic)
        .containsExactly(Topics.PARTNER_PROFILES);
  }

  private void add(TopicPartition where, int count) {
    for (int offset = 0; offset < count; offset++) {
      consumer.addRecord(
          new ConsumerRecord<>(where.topic(), where.partition(), offset, "key", new byte[0]));
    }
  }
}
