package org.counterpart.profile.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.counterpart.profile.Api;
import org.counterpart.profile.MovableClock;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class HistoryIT {
  private static final String ADA =
      "{\"name\":\"Ada Canary\",\"email\":\"ada@canary.example\",\"language\":\"de\"}";
  private static final String HELD =
      "{\"person\":\"p1\",\"certification\":\"mpn:security\",\"validFrom\":\"2026-01-01\"}";
  private static final String WORK =
      "{\"title\":\"Plants watched\",\"competencies\":[\"mpn:security\"]}";

  @Inject HistoryRetention retention;
  @Inject DataSource database;

  @AfterEach
  void goOn() {
    MovableClock.reset();
  }

  @Test
  void shouldTellWhoRegisteredAndChangedAPartner() {
    // given
    var partner = Api.registered();

    // when
    Api.asOperator()
        .header("If-Match", "\"1\"")
        .body("{\"name\":\"Canary Ltd\",\"languages\":[\"de\"]}")
        .patch("/partners/" + partner)
        .then()
        .statusCode(200);

    // then
    history(partner)
        .body("items.action", contains("CHANGED", "REGISTERED"))
        .body("items.role", contains("OPERATOR", "PARTNER"))
        .body("items[0].subject", equalTo("operator"))
        .body("items.version", contains(2, 1))
        .body("items[0].changes.path", contains("/languages", "/name"))
        .body("items[0].changes[1].before", equalTo("Fabrikam Ltd"))
        .body("items[0].changes[1].after", equalTo("Canary Ltd"))
        .body("items[1].changes", empty());
  }

  @Test
  void shouldTellOfEverythingThatHangsOnAPartner() {
    // given
    var partner = Api.registered();

    // when
    for (var part : List.of("contacts", "certifications", "references")) {
      var body = part.equals("contacts") ? ADA : part.equals("references") ? WORK : HELD;
      var path = "/partners/" + partner + "/" + part;
      var added = Api.as(partner).body(body).post(path);
      added.then().statusCode(201);
      var id = added.jsonPath().getString("id");
      Api.as(partner).delete(path + "/" + id).then().statusCode(204);

      // then
      history(partner)
          .body("items[0].changes.path", contains("/" + part + "/" + id))
          .body("items[0].changes[0].after", nullValue())
          .body("items[1].changes.path", contains("/" + part + "/" + id))
          .body("items[1].changes[0].before", nullValue());
    }
    // people who are gone are gone from what was, too (docs/adr/0162)
    history(partner)
        .body("items", hasSize(7))
        .body("items[1].changes[0].after.title", notNullValue())
        .body("items[3].changes[0].after", nullValue())
        .body("items[5].changes[0].after", nullValue());
  }

  @Test
  void shouldTellTheFieldsOfAContactAndOfThoseItStandsInFor() {
    // given
    var partner = Api.registered();
    var contacts = "/partners/" + partner + "/contacts";
    var ada = Api.as(partner).body(ADA).post(contacts).jsonPath().getString("id");
    var ben =
        Api.as(partner)
            .body(
                "{\"name\":\"Ben\",\"email\":\"ben@canary.example\",\"absence\":"
                    + "{\"from\":\"2026-12-21\",\"deputy\":\"ada@canary.example\"}}")
            .post(contacts)
            .jsonPath()
            .getString("id");

    // when
    Api.as(partner)
        .header("If-Match", "\"1\"")
        .body("{\"email\":\"lovelace@canary.example\"}")
        .patch(contacts + "/" + ada)
        .then()
        .statusCode(200);

    // then
    history(partner)
        .body(
            "items[0].changes.path",
            contains("/contacts/" + ada + "/email", "/contacts/" + ben + "/absence/deputy"))
        .body("items[0].changes[0].before", equalTo("ada@canary.example"))
        .body("items[0].changes[0].after", equalTo("lovelace@canary.example"))
        .body("items[0].contactsVersion", equalTo(4));
  }

  @Test
  void shouldTellOfMemberships() {
    // given
    var code = "eco-" + UUID.randomUUID();
    Api.asOperator()
        .body("{\"id\":\"" + code + "\",\"name\":\"Canaries\",\"kind\":\"COMMUNITY\"}")
        .post("/ecosystems")
        .then()
        .statusCode(201);
    var partner = Api.registered();

    // when
    Api.asOperator()
        .body("{\"state\":\"INVITED\"}")
        .put("/ecosystems/" + code + "/members/" + partner)
        .then()
        .statusCode(200);

    // then
    history(partner)
        .body("items[0].role", equalTo("OPERATOR"))
        .body("items[0].changes[0].path", equalTo("/memberships/" + code))
        .body("items[0].changes[0].after", equalTo("INVITED"));
  }

  @Test
  void shouldTellOfAnImport() {
    // given
    var key = UUID.randomUUID().toString();
    var line =
        "{\"externalId\":\"%s\",\"name\":\"%s\",\"country\":\"DE\",\"contacts\":[%s],\"references\":[%s]}";
    var partner = imported(line.formatted(key, "Canary", ADA, WORK));

    // when: the same, and then something else
    imported(line.formatted(key, "Canary", ADA, WORK));
    imported(line.formatted(key, "Canary II", ADA.replace("Ada Canary", "Ada"), ""));

    // then
    history(partner)
        .body("items.action", contains("CHANGED", "REGISTERED"))
        .body("items.imported", contains(true, true))
        .body("items.role", contains("INTEGRATOR", "INTEGRATOR"))
        .body("items.subject", contains("association", "association"))
        .body("items[0].changes", hasSize(3))
        .body("items[0].changes[0].before.title", equalTo("Plants watched"))
        .body("items[0].changes[1].path", equalTo("/name"))
        .body("items[0].changes[2].after", equalTo("Ada"));
  }

  @Test
  void shouldNoteNothingWhereNothingChanged() {
    // given
    var partner = Api.registered();

    // when
    Api.as(partner)
        .header("If-Match", "\"1\"")
        .body("{\"name\":\"Fabrikam Ltd\"}")
        .patch("/partners/" + partner);
    Api.as(partner)
        .header("If-Match", "\"1\"")
        .body("{\"name\":\"\"}")
        .patch("/partners/" + partner)
        .then()
        .statusCode(422);

    // then
    history(partner).body("items", hasSize(1));
  }

  @Test
  void shouldGoThroughPagesAndPeriods() {
    // given
    var partner = Api.registered();
    var begin = Instant.parse("2026-03-01T00:00:00Z");
    for (var day = 0; day < 5; day++) {
      MovableClock.set(begin.plus(Duration.ofDays(day)));
      Api.as(partner)
          .body("{\"name\":\"C\",\"email\":\"c%d@canary.example\"}".formatted(day))
          .post("/partners/" + partner + "/contacts")
          .then()
          .statusCode(201);
    }
    MovableClock.reset();
    var path = "/partners/" + partner + "/history?to=2026-04-01T00:00:00Z&limit=2";

    // when
    var first = Api.as(partner).get(path).then().body("items", hasSize(2)).extract().jsonPath();
    var second = Api.as(partner).get(path + "&cursor=" + first.getString("next"));

    // then
    assertThat(first.getString("items[0].at")).startsWith("2026-03-05");
    second.then().body("items", hasSize(2));
    assertThat(second.jsonPath().getString("items[0].at")).startsWith("2026-03-03");
    Api.as(partner)
        .get("/partners/" + partner + "/history?from=2026-03-02T00:00:00Z&to=2026-03-04T00:00:00Z")
        .then()
        .statusCode(200)
        .body("items", hasSize(2));
    Api.as(partner).get("/partners/" + partner + "/history?from=yesterday").then().statusCode(400);
    Api.as(partner)
        .get("/partners/" + partner + "/history?from=-1000000000-01-01T00:00:00Z")
        .then()
        .statusCode(200);
  }

  @Test
  void shouldBeOfNobodyElse() {
    var partner = Api.registered();
    Api.as(Api.registered()).get("/partners/" + partner + "/history").then().statusCode(404);
    Api.as(UUID.randomUUID()).get("/partners/" + partner + "/history").then().statusCode(404);
    Api.asIntegrator("association").get("/partners/" + partner + "/history").then().statusCode(403);
    Api.asOperator().get("/partners/" + partner + "/history").then().statusCode(200);
  }

  @Test
  void shouldForgetInTimeAndWithThePartner() throws Exception {
    // given
    var partner = Api.registered();
    MovableClock.set(Instant.now().plus(Duration.ofDays(800)));
    Api.as(partner).body(ADA).post("/partners/" + partner + "/contacts").then().statusCode(201);

    // when
    retention.run();

    // then
    history(partner).body("items.action", contains("CHANGED"));

    // and when
    Api.as(partner).delete("/partners/" + partner).then().statusCode(204);

    // then
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from partner_history where partner_id = '" + partner + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  private static UUID imported(String line) {
    var answer =
        Api.asIntegrator("association")
            .contentType("application/x-ndjson")
            .body(line.getBytes(StandardCharsets.UTF_8))
            .post("/partners/import");
    answer.then().statusCode(200);
    return UUID.fromString(JsonPath.from(answer.asString()).getString("id"));
  }

  private static ValidatableResponse history(UUID partner) {
    return Api.as(partner).get("/partners/" + partner + "/history").then().statusCode(200);
  }
}
