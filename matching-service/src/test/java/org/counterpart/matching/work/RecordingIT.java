package org.counterpart.matching.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.MatchEvent.Reason;
import org.counterpart.matching.event.ReadRecord.Poison;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.match.MatchRepository;
import org.counterpart.matching.work.Recording.Step;
import org.counterpart.matching.work.WorkPositions.OvertakenException;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** The transaction in which matches, their events and the positions move together. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RecordingIT {

  @Inject Recording recording;
  @Inject WorkPositions positions;
  @Inject MatchRepository matches;

  private final UUID opportunity = Ids.next();
  // A topic that nobody reads keeps the real worker's positions out of it.
  private final TopicPartition where = new TopicPartition("test-" + opportunity, 3);

  @Test
  void shouldStoreAndPublishOnceHoweverOftenItIsFound() {
    List<MatchEvent> found = found(2);

    recording.commit(List.of(task(found)), Map.of(where, new Step(0, 5)));
    recording.commit(List.of(task(found), task(found)), Map.of(where, new Step(5, 9)));

    assertThat(count()).isEqualTo(2);
    assertThat(positions.load()).containsEntry(where, 9L);
  }

  @Test
  void shouldNotTellMoreThanTheMostInTotal() {
    recording.commit(List.of(task(found(20))), Map.of(where, new Step(0, 1)));
    recording.commit(List.of(task(found(20))), Map.of(where, new Step(1, 2)));

    assertThat(count()).isEqualTo(30);
  }

  @Test
  void shouldCommitNothingWhenAnotherWorkerHasTakenOver() {
    recording.commit(List.of(), Map.of(where, new Step(0, 5)));

    List<Task> late = List.of(task(found(1)));
    Map<TopicPartition, Step> overtaken = Map.of(where, new Step(0, 5));
    assertThatThrownBy(() -> recording.commit(late, overtaken))
        .isInstanceOf(OvertakenException.class);

    assertThat(count()).isZero();
    assertThat(positions.load()).containsEntry(where, 5L);
  }

  private long count() {
    return QuarkusTransaction.requiringNew().call(() -> matches.countOf(opportunity));
  }

  private List<MatchEvent> found(int count) {
    List<MatchEvent> found = new ArrayList<>();
    for (int rank = 1; rank <= count; rank++) {
      UUID partner = Ids.next();
      found.add(
          new MatchEvent(
              Ids.named("match", opportunity.toString(), partner.toString()),
              opportunity,
              1,
              partner,
              rank,
              0.5,
              "affinity-1",
              List.of(new MatchEvent.Part("coverage", 0.5, List.of())),
              Reason.POSTED,
              Instant.parse("2026-11-22T10:00:00Z")));
    }
    return found;
  }

  private static Task task(List<MatchEvent> found) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(Topics.OPPORTUNITIES, 0, 0, "key", new byte[0]);
    return new Task(record, new Poison("none"), found, Span.getInvalid());
  }
}
