package org.counterpart.matching.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.MatchEvent.Reason;
import org.counterpart.matching.event.ReadRecord.Poison;
import org.counterpart.rest.id.Ids;
import org.junit.jupiter.api.Test;

class TaskTest {

  @Test
  void shouldLeaveOutWhatWasFoundForAnOpportunityThatWasHeardOfSince() {
    UUID closed = Ids.next();
    UUID open = Ids.next();
    Task task =
        new Task(
            null, new Poison("no matter"), List.of(found(closed), found(open)), Span.getInvalid());

    assertThat(task.without(Set.of(closed)).found())
        .extracting(MatchEvent::opportunityId)
        .containsExactly(open);
    assertThat(task.without(Set.of()).found()).hasSize(2);
  }

  private static MatchEvent found(UUID opportunity) {
    return new MatchEvent(
        Ids.next(),
        opportunity,
        1,
        Ids.next(),
        1,
        0.5,
        "weights",
        List.of(),
        Reason.PROFILE_CHANGED,
        Instant.EPOCH);
  }
}
