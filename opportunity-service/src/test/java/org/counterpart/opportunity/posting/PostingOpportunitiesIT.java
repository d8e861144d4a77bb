package org.counterpart.opportunity.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PostingOpportunitiesIT {
  private final Api poster = Api.of(UUID.randomUUID());

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @Test
  void shouldAnswerWithTheWholeOpportunityWhenPostedAtOnce() {
    Response response = poster.create(Api.complete());

    JsonNode created = Api.json(response);
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(response.header("Location"))
        .endsWith("/opportunities/" + created.get("id").asText());
    assertThat(created.get("state").asText()).isEqualTo("OPEN");
    assertThat(created.get("postedAt").asText()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(created.at("/full/customerName").asText()).startsWith("FULL-TIER");
    assertThat(created.get("details").asText()).startsWith("DETAILS-TIER");
    assertThat(created.at("/requirements/1/id").asText()).isEqualTo("r2");
    assertThat(created.at("/missing/0/seats").asInt()).isEqualTo(1);
    assertThat(Api.json(poster.read(created.get("id").asText()))).isEqualTo(created);
  }

  @Test
  void shouldKeepAnEmptyDraftToItsPoster() {
    JsonNode draft = poster.created("{}");

    assertThat(draft.get("state").asText()).isEqualTo("DRAFT");
    assertThat(draft.has("postedAt")).isFalse();
    assertThat(Log.read("opportunities", draft.get("id").asText())).isEmpty();
  }

  @Test
  void shouldPostACompletedDraft() {
    String id = poster.created(Api.draft()).get("id").asText();

    poster
        .post(id, 1)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("OPEN"), "version", equalTo(2));

    assertThat(Log.await("opportunities", id, 1)).hasSize(1);
  }

  @Test
  void shouldNameEverythingThatADraftLacksWhenItIsPosted() {
    String id = poster.created("{}").get("id").asText();

    JsonNode problem = Api.json(poster.post(id, 1).then().statusCode(422).extract().response());

    assertThat(problem.get("errors").findValuesAsText("pointer"))
        .containsExactly(
            "/title", "/teaser", "/engagementKind", "/startDate", "/endDate", "/requirements");
    assertThat(problem.get("errors").findValuesAsText("code")).containsOnly("required");
    poster.read(id).then().body("state", equalTo("DRAFT"), "version", equalTo(1));
  }

  @Test
  void shouldRefuseToPostWhatThePosterCoversItself() {
    var covered = Api.complete();
    covered.putArray("covers").addObject().put("competency", "mpn:security").put("level", "GOLD");
    covered.withArray("covers").addObject().put("competency", "mpn:devops").put("level", "GOLD");

    poster
        .create(covered)
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("nothing-missing")))
        .body("errors.pointer", equalTo(List.of("/covers")));
  }

  @Test
  void shouldKeepMarkupAndEmojiAsTheText() {
    var body = Api.complete();
    body.put("title", "Ümbau 🏭 <script>alert(1)</script>");
    body.put("teaser", "<b>bold</b> & \"quoted\"\r\n\tsecond line 👩‍🔧");

    JsonNode created = poster.created(body);

    assertThat(created.get("title")).isEqualTo(body.get("title"));
    assertThat(created.get("teaser")).isEqualTo(body.get("teaser"));
    JsonNode event =
        Api.json(Log.await("opportunities", created.get("id").asText(), 1).getFirst().value());
    assertThat(event.get("title")).isEqualTo(body.get("title"));
  }

  @Test
  void shouldCancelADraftWithoutTellingAnybody() {
    String id = poster.created(Api.draft()).get("id").asText();

    poster
        .cancel(id, 1, "{\"reason\":\"No budget\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"), "cancellationReason", equalTo("No budget"));

    assertThat(Log.read("opportunities", id)).isEmpty();
  }

  @Test
  void shouldTellEverybodyThatAnOpenOpportunityIsCancelledButNotWhy() {
    String id = poster.created(Api.complete()).get("id").asText();

    poster.cancel(id, 1, "{\"reason\":\"No budget\"}").then().statusCode(200);

    String last = Log.await("opportunities", id, 2).getLast().value();
    assertThat(Api.json(last).get("state").asText()).isEqualTo("CANCELLED");
    assertThat(Api.json(last).get("version").asInt()).isEqualTo(2);
    assertThat(last).doesNotContain("No budget");
  }

  @Test
  void shouldCreateOnceWhenTheSameKeyIsSentAgain() {
    String key = UUID.randomUUID().toString();

    Response first = create(key, Api.complete().toString());
    Response second = create(key, Api.complete().toString());

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(Api.json(poster.request().get("/opportunities")).get("items")).hasSize(1);
    create(key, Api.draft().toString()).then().statusCode(422);
    assertThat(Api.json(poster.request().get("/opportunities")).get("items")).hasSize(1);
  }

  @Test
  void shouldListOwnOpportunitiesPageByPageNewestFirst() {
    List<String> created = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      created.addFirst(
          poster.created(i % 2 == 0 ? Api.draft() : Api.complete()).get("id").asText());
    }
    Api.of(UUID.randomUUID()).created(Api.complete());

    List<String> listed = new ArrayList<>();
    Response page = poster.request().queryParam("limit", 2).get("/opportunities");
    while (true) {
      JsonNode json = Api.json(page);
      listed.addAll(
          json.get("items").findValuesAsText("id").stream().filter(created::contains).toList());
      assertThat(page.asString()).doesNotContain("DETAILS-TIER", "FULL-TIER");
      if (!json.has("next")) {
        break;
      }
      assertThat(page.header("Link")).contains("rel=\"next\"");
      page =
          poster
              .request()
              .queryParam("limit", 2)
              .queryParam("cursor", json.get("next").asText())
              .get("/opportunities");
    }

    assertThat(listed).isEqualTo(created);
    assertThat(
            Api.json(poster.request().queryParam("state", "OPEN").get("/opportunities"))
                .get("items"))
        .hasSize(2);
  }

  @Test
  void shouldRefuseAStateThatDoesNotExist() {
    poster
        .request()
        .queryParam("state", "OPENED")
        .get("/opportunities")
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-state")))
        .body("errors.parameter", equalTo(List.of("state")));
  }

  @Test
  void shouldRefuseALimitOutOfRange() {
    poster.request().queryParam("limit", 0).get("/opportunities").then().statusCode(422);
    poster.request().queryParam("limit", 201).get("/opportunities").then().statusCode(422);
    poster.request().queryParam("cursor", "made-up").get("/opportunities").then().statusCode(400);
  }

  private Response create(String key, String body) {
    return poster.request().header("Idempotency-Key", key).body(body).post("/opportunities");
  }
}
