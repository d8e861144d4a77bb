package org.counterpart.opportunity.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.FixedClock;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class HistoryIT {
  @Inject HistoryRetention retention;

  private final UUID partner = UUID.randomUUID();
  private final Api poster = Api.of(partner);

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @AfterEach
  void backToTheStart() {
    FixedClock.set(FixedClock.START);
  }

  @Test
  void shouldTellWhoDidWhatAndWhen() {
    // given
    String id = poster.created(Api.draft()).get("id").asText();

    // when
    poster
        .amend(
            id,
            1,
            "{\"title\":\"CANARY title\",\"industry\":null,\"requirements\":[{\"id\":\"r1\","
                + "\"competency\":\"mpn:security\",\"level\":\"GOLD\",\"priority\":\"MUST_HAVE\","
                + "\"weight\":60,\"seats\":2}]}")
        .then()
        .statusCode(200);
    FixedClock.set(FixedClock.START.plus(Duration.ofHours(1)));
    poster.post(id, 2).then().statusCode(200);
    poster.cancel(id, 3, "{\"reason\":\"CANARY reason\"}").then().statusCode(200);

    // then
    history(poster, id)
        .then()
        .body("items.action", contains("CANCELLED", "POSTED", "CHANGED", "CREATED"))
        .body("items.state", contains("CANCELLED", "OPEN", "DRAFT", "DRAFT"))
        .body("items.version", contains(4, 3, 2, 1))
        .body("items[0].subject", equalTo("person-at-" + partner))
        .body("items[0].role", equalTo("PARTNER"))
        .body("items[1].at", startsWith("2026-11-22T11:00:00"))
        .body("items[1].changes", hasSize(0))
        .body(
            "items[2].changes.path",
            contains("/industry", "/requirements/r1/level", "/requirements/r2", "/title"))
        .body("items[2].changes[0].before", equalTo("manufacturing"))
        .body("items[2].changes[1].after", equalTo("GOLD"))
        .body("items[2].changes[3].after", equalTo("CANARY title"));
  }

  @Test
  void shouldTellOfTheConfidentialTiersOnlyThatTheyChanged() {
    // given
    String id = poster.created(Api.complete()).get("id").asText();

    // when
    poster
        .amend(id, 1, "{\"details\":\"SECRET\",\"full\":{\"text\":\"SECRET\"},\"covers\":[]}")
        .then()
        .statusCode(200);

    // then
    Response history = history(Api.ofOperator(), id);
    history.then().body("items[0].changes.path", contains("/covers", "/details", "/full"));
    assertThat(history.asString()).doesNotContain("SECRET", "TIER", "before", "after");
  }

  @Test
  void shouldGoThroughPagesAndPeriods() {
    // given
    String id = poster.created(Api.draft()).get("id").asText();
    for (int version = 1; version < 5; version++) {
      FixedClock.set(FixedClock.START.plus(Duration.ofDays(version)));
      poster.amend(id, version, "{\"title\":\"Title %d\"}".formatted(version));
    }
    String path = "/opportunities/" + id + "/history";

    // when
    Response first = poster.request().get(path + "?limit=3");
    Response second =
        poster.request().get(path + "?limit=3&cursor=" + first.jsonPath().getString("next"));

    // then
    first.then().body("items.version", contains(5, 4, 3));
    second.then().body("items.version", contains(2, 1)).body("next", equalTo(null));
    poster
        .request()
        .get(path + "?from=2026-11-23T00:00:00Z&to=2026-11-25T00:00:00Z")
        .then()
        .body("items.version", contains(3, 2));
    poster.request().get(path + "?cursor=nonsense").then().statusCode(400);
  }

  @Test
  void shouldBeOfNobodyElse() {
    String id = poster.created(Api.complete()).get("id").asText();
    history(Api.of(UUID.randomUUID()), id).then().statusCode(404);
    history(poster, UUID.randomUUID().toString()).then().statusCode(404);
  }

  @Test
  void shouldForgetInTime() {
    // given
    String id = poster.created(Api.draft()).get("id").asText();
    FixedClock.set(FixedClock.START.plus(Duration.ofDays(800)));
    poster.amend(id, 1, "{\"title\":\"Later\"}").then().statusCode(200);

    // when
    retention.run();

    // then
    history(poster, id).then().body("items.action", not(contains("CREATED")));
    history(poster, id).then().body("items.action", contains("CHANGED"));
  }

  private static Response history(Api caller, String id) {
    return caller.request().get("/opportunities/{id}/history", id);
  }
}
