package org.counterpart.matching.index;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Match;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.matching.Facts;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.TestLog;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.log.Log;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** A start takes the log in by large steps; those who were there followed it by small ones. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class IndexFeedIT {

  /** More than are read at once, so that several threads take part. */
  private static final int MANY = 3000;

  private static final String START_TIME = "matching_index_start_time_seconds ";

  private static final int CHANGED = 10;
  private static final int ERASED = 100;

  @Inject TestLog writer;
  @Inject Log log;
  @Inject RecordReader reader;
  @Inject MatchingConfig config;
  @Inject MatchingIndex followed;

  private final String before = "before:" + Ids.next();
  private final String after = "after:" + Ids.next();

  @Test
  void shouldKnowAfterAStartWhatIsKnownToWhoFollowedTheLog() throws InterruptedException {
    Set<UUID> kept = writePartners();

    MatchingIndex started = start();

    assertThat(best(started, before))
        .hasSize(MANY - MANY / CHANGED)
        .doesNotContainAnyElementsOf(kept);
    assertThat(best(started, after)).hasSameElementsAs(kept);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              assertThat(best(followed, before)).isEqualTo(best(started, before));
              assertThat(best(followed, after)).isEqualTo(best(started, after));
            });
  }

  @Test
  void shouldTellHowLongTheStartTookEvenWhenThereIsNothingYet() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(startTime()).isPositive().isFinite());
  }

  private static double startTime() {
    String metrics = get("/q/metrics").then().statusCode(200).extract().asString();
    return metrics
        .lines()
        .filter(line -> line.startsWith(START_TIME))
        .mapToDouble(line -> Double.parseDouble(line.substring(START_TIME.length())))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Partners, of whom some change then, and some of those are erased; returns the others. */
  private Set<UUID> writePartners() {
    List<Map.Entry<UUID, Optional<JsonNode>>> records = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    Set<UUID> kept = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      ids.add(Ids.next());
      records.add(Map.entry(ids.getLast(), Optional.of(Facts.partner(ids.getLast(), before))));
    }
    for (int i = 0; i < MANY; i += CHANGED) {
      JsonNode changed = Facts.partner(ids.get(i), after).put("version", 1000);
      records.add(Map.entry(ids.get(i), Optional.of(changed)));
      kept.add(ids.get(i));
    }
    for (int i = 0; i < MANY; i += ERASED) {
      records.add(Map.entry(ids.get(i), Optional.empty()));
      kept.remove(ids.get(i));
    }
    writer.partners(records);
    return kept;
  }

  private MatchingIndex start() throws InterruptedException {
    try (StartedIndex started = new StartedIndex(log, reader, new NoCheckpoints(), config.log())) {
      return started.index();
    }
  }

  private static List<UUID> best(MatchingIndex index, String competency) {
    Requirement requirement =
        new Requirement("r0", competency, Asked.GOLD, Priority.MUST_HAVE, 1, 1);
    LocalDate day = LocalDate.of(2027, 1, 11);
    Opportunity opportunity =
        new Opportunity(
            Ids.named(competency),
            1,
            Ids.named("poster"),
            "",
            "",
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            day,
            day,
            List.of(requirement),
            Instant.parse("2027-01-01T00:00:00Z"));
    return index.snapshot().top(opportunity, MANY, 0).stream().map(Match::partner).toList();
  }
}
