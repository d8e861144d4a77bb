package org.counterpart.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.MatchEvent.Reason;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** The order in which matches are listed, and that pages keep it while others come. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MatchRepositoryIT {

  private static final Instant POSTED = Instant.parse("2026-11-22T10:00:00.123456Z");

  @Inject MatchRepository matches;

  private final UUID opportunity = Ids.next();

  @Test
  void shouldListByRankWhateverTheScore() {
    UUID second = insert(2, 0.6, Reason.POSTED, POSTED);
    UUID first = insert(1, 0.5, Reason.POSTED, POSTED);
    UUID third = insert(3, 0.7, Reason.POSTED, POSTED);

    assertThat(pages(2)).containsExactly(first, second, third);
  }

  @Test
  void shouldPutWhoCameLaterBeforeThoseWhoHadItsRank() {
    Instant later = POSTED.plus(Duration.ofDays(1));
    UUID first = insert(1, 0.9, Reason.POSTED, POSTED);
    UUID second = insert(2, 0.8, Reason.POSTED, POSTED);
    UUID late = insert(2, 0.85, Reason.PROFILE_CHANGED, later);
    UUID latest = insert(2, 0.87, Reason.AMENDED, later.plusSeconds(1));

    for (int limit = 1; limit <= 5; limit++) {
      assertThat(pages(limit)).containsExactly(first, latest, late, second);
    }
  }

  @Test
  void shouldGoOnWhereThePageEndedWhoeverCame() {
    insert(1, 0.9, Reason.POSTED, POSTED);
    UUID second = insert(2, 0.8, Reason.POSTED, POSTED);
    Page<MatchEvent> page = page(1, null);

    insert(1, 0.95, Reason.PROFILE_CHANGED, POSTED.plusSeconds(1));

    assertThat(page(1, page.next()).items())
        .extracting(MatchEvent::partnerId)
        .containsExactly(second);
  }

  @Test
  void shouldRefuseACursorOfAnotherList() {
    for (String other :
        List.of(
            Cursor.encode("0.5", opportunity.toString()),
            Cursor.encode("x", POSTED.toString(), opportunity.toString()),
            Cursor.encode("1", "yesterday", opportunity.toString()),
            Cursor.encode("1", POSTED.toString(), "nobody"))) {
      assertThatThrownBy(() -> page(1, other)).isInstanceOf(ProblemException.class);
    }
  }

  private List<UUID> pages(int limit) {
    List<UUID> seen = new ArrayList<>();
    String cursor = null;
    do {
      Page<MatchEvent> page = page(limit, cursor);
      page.items().forEach(match -> seen.add(match.partnerId()));
      cursor = page.next();
    } while (cursor != null);
    return seen;
  }

  private Page<MatchEvent> page(int limit, String cursor) {
    return QuarkusTransaction.requiringNew()
        .call(() -> matches.page(opportunity, new PageRequest(limit, cursor)));
  }

  private UUID insert(int rank, double score, Reason reason, Instant at) {
    UUID partner = Ids.next();
    MatchEvent match =
        new MatchEvent(
            Ids.named("match", opportunity.toString(), partner.toString()),
            opportunity,
            1,
            partner,
            rank,
            score,
            "affinity-1",
            List.of(new MatchEvent.Part("coverage", score, List.of())),
            reason,
            at);
    QuarkusTransaction.requiringNew().run(() -> matches.insert(match));
    return partner;
  }
}
