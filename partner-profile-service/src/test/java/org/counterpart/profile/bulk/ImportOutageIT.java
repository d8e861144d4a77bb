package org.counterpart.profile.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.counterpart.profile.bulk.Imports.imported;
import static org.counterpart.profile.bulk.Imports.sent;
import static org.counterpart.profile.bulk.Imports.statuses;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports from which the database is taken away. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ImportOutageIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Twelve batches of 250, of which the third is held up. */
  private static final int MANY = 3000;

  private static final int HELD_UP = 600;

  private final String run = UUID.randomUUID().toString();
  private OutsideConnection outside;

  @BeforeEach
  void connect() {
    outside = OutsideConnection.open();
  }

  @AfterEach
  void restore() {
    outside.restore();
    outside.close();
  }

  @Test
  void shouldStopWithoutReportAndStoreEverythingOnceWhenSentAgain() {
    // given: four batches are stored and one stands when all connections break
    outside.holdUp("Slow " + run);
    var stopped = CompletableFuture.supplyAsync(() -> sent(partners(), "importer"));
    await().atMost(PATIENCE).until(() -> outside.waiting() == 1 && outside.stored(run) == 1000);

    // when
    outside.takeAway();
    var answer = stopped.join();

    // then
    assertStopped(answer, 1000);
    outside.restore();
    assertThat(outside.stored(run)).isEqualTo(1000);
    assertEverythingIsStoredOnceWhenSentAgain();
  }

  @Test
  void shouldStopBeforeTheFirstLineWhenNoConnectionCanBeMade() {
    // given
    outside.takeAway();

    // when
    var answer = sent(partners(), "importer");

    // then
    assertStopped(answer, 0);
    outside.restore();
    assertEverythingIsStoredOnceWhenSentAgain();
  }

  private static void assertStopped(Response answer, int stored) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.header("Retry-After")).isEqualTo("30");
    assertThat(answer.header("Import-Summary")).isNull();
    assertThat(answer.jsonPath().getString("type"))
        .isEqualTo("urn:counterpart:problem:unavailable");
    assertThat(answer.jsonPath().getString("detail"))
        .contains("At least " + stored + " records")
        .contains("Send the same import again");
  }

  private void assertEverythingIsStoredOnceWhenSentAgain() {
    // connections that broke a moment ago may still be in the pool
    await().atMost(PATIENCE).until(() -> sent(partners(), "importer").statusCode() == 200);
    var report = imported(partners(), "importer");
    assertThat(statuses(report)).hasSize(MANY).containsOnly("UNCHANGED");
    assertThat(outside.stored(run)).isEqualTo(MANY);
    for (var line : new int[] {0, HELD_UP, MANY - 1}) {
      var id = report.get(line).path("id").asText();
      // one event, which the relay may have sent twice when its connection broke
      assertThat(Topics.records("partner-profiles", id, 1))
          .extracting(event -> new String(event.headers().lastHeader("ce_id").value(), UTF_8))
          .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(1));
    }
  }

  private String partners() {
    return IntStream.range(0, MANY)
        .mapToObj(
            i ->
                "{\"externalId\":\"%s:%d\",\"name\":\"%s %s\",\"country\":\"DE\"}"
                    .formatted(run, i, i == HELD_UP ? "Slow" : "Partner", run))
        .collect(joining("\n"));
  }
}
