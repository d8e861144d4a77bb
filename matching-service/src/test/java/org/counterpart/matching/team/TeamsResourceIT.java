package org.counterpart.matching.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.counterpart.matching.Facts;
import org.counterpart.matching.TestLog;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams and gaps as a poster sees them, and who else does. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TeamsResourceIT {

  private static final String TEAMS = "/opportunities/{id}/teams";
  private static final String GAPS = "/opportunities/{id}/gaps";

  @Inject TestLog log;

  private final UUID poster = Ids.next();
  private final UUID opportunity = Ids.next();
  private final UUID guard = Ids.next();
  private final UUID otherGuard = Ids.next();
  private final UUID analyst = Ids.next();
  private final String security = "security:" + opportunity;
  private final String data = "data:" + opportunity;

  @BeforeEach
  void post() {
    log.partner(Facts.partner(guard, security));
    log.partner(Facts.partner(otherGuard, security));
    log.partner(Facts.partner(analyst, data));
    post(opportunity, security, data);
    awaitTeams(opportunity, 2);
  }

  @Test
  void shouldFormTeamsOfThoseWhoCoverEverythingTogether() {
    as(Tokens.partner(poster))
        .get(TEAMS, opportunity)
        .then()
        .statusCode(200)
        .body("opportunityId", equalTo(opportunity.toString()))
        .body("opportunityVersion", equalTo(1))
        .body("goal", equalTo("best"))
        .body("proven", equalTo(true))
        .body("teams", hasSize(2))
        .body("teams[0].members.partnerId", hasSize(2))
        .body("teams[0].members.partnerId", hasItem(analyst.toString()))
        .body("teams[0].members.partnerName", hasItem("Partner " + analyst))
        .body("teams[0].members.fills.flatten().competency", containsInAnyOrder(security, data))
        .body("teams[0].members[0].fills[0].seats", equalTo(1))
        .body("teams[0].members[0].fills[0].level", equalTo("GOLD"))
        .body("teams[0].covered", equalTo(1.0f))
        .body("teams[0].open", hasSize(0))
        .body("teams[0].fees", nullValue());
  }

  @Test
  void shouldGiveTeamsThatDifferAsMuchAsAsked() {
    List<String> first =
        as(Tokens.operator())
            .get(TEAMS + "?limit=1", opportunity)
            .then()
            .statusCode(200)
            .body("teams", hasSize(1))
            .extract()
            .path("teams[0].members.partnerId");
    assertThat(first).contains(analyst.toString()).hasSize(2);

    as(Tokens.operator())
        .get(TEAMS + "?shared=0", opportunity)
        .then()
        .statusCode(200)
        .body("proven", equalTo(true))
        .body("teams.members.partnerId", contains(first));
  }

  @Test
  void shouldLeadThroughThePages() {
    Response answer = as(Tokens.operator()).get(TEAMS + "?limit=1", opportunity);
    JsonPath first = answer.then().statusCode(200).extract().jsonPath();
    assertThat(answer.header("Link")).contains("rel=\"next\"");
    JsonPath second =
        as(Tokens.operator())
            .queryParam("cursor", first.getString("next"))
            .get(TEAMS + "?limit=1", opportunity)
            .then()
            .statusCode(200)
            .body("next", nullValue())
            .extract()
            .jsonPath();

    assertThat(second.getList("teams")).hasSize(1);
    assertThat(second.getList("teams[0].members.partnerId"))
        .contains(analyst.toString())
        .isNotEqualTo(first.getList("teams[0].members.partnerId"));
    as(Tokens.operator())
        .get(TEAMS + "?cursor=nonsense", opportunity)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:counterpart:problem:invalid-cursor"));
  }

  @Test
  void shouldKnowFourGoalsAndRefuseOthers() {
    for (String goal : List.of("best", "smallest", "cheapest", "most-trusted")) {
      as(Tokens.partner(poster))
          .get(TEAMS + "?goal=" + goal, opportunity)
          .then()
          .statusCode(200)
          .body("goal", equalTo(goal))
          .body("teams", hasSize(2));
    }
    as(Tokens.partner(poster))
        .get(TEAMS + "?goal=BEST", opportunity)
        .then()
        .statusCode(422)
        .body("errors[0].parameter", equalTo("goal"))
        .body("errors[0].code", equalTo("unknown-goal"));
    for (String bad : List.of("limit=0", "limit=21", "shared=-1")) {
      as(Tokens.partner(poster)).get(TEAMS + "?" + bad, opportunity).then().statusCode(422);
    }
  }

  @Test
  void shouldPreferThoseWhoWorkedTogether() {
    ObjectNode knowing = Facts.partner(otherGuard, security).put("version", 99);
    knowing.set("references", Facts.workWith(analyst));
    log.partner(knowing);
    ObjectNode known = Facts.partner(analyst, data).put("version", 99);
    known.set("references", Facts.workWith(otherGuard));
    log.partner(known);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(Tokens.partner(poster))
                    .get(TEAMS + "?goal=most-trusted&limit=1", opportunity)
                    .then()
                    .body(
                        "teams[0].members.partnerId",
                        containsInAnyOrder(otherGuard.toString(), analyst.toString()))
                    .body("teams[0].trust", equalTo(0.16666667f)));
  }

  @Test
  void shouldReportNoGapWhereATeamCoversEverything() {
    as(Tokens.partner(poster))
        .get(GAPS, opportunity)
        .then()
        .statusCode(200)
        .body("opportunityId", equalTo(opportunity.toString()))
        .body("proven", equalTo(true))
        .body("gaps", hasSize(0));
  }

  @Test
  void shouldReportWhatNobodyCoversAndWhatWouldHelp() {
    UUID lacking = Ids.next();
    UUID lapsed = Ids.next();
    UUID abroad = Ids.next();
    String cloud = "cloud:" + opportunity;
    log.partner(Facts.partner(lapsed, cloud, "2025-01-01", "2026-12-01"));
    ObjectNode french = Facts.partner(abroad, cloud).put("country", "FR");
    french.set("countriesServed", Facts.array("FR"));
    log.partner(french);
    ObjectNode wanted = Facts.opportunity(lacking, poster, security);
    wanted.set("countries", Facts.array("DE"));
    wanted.set("missing", Facts.missing(security, cloud));
    wanted.set("requirements", Facts.missing(security, cloud));
    log.opportunity(wanted);
    awaitTeams(lacking, 0);

    as(Tokens.partner(poster))
        .get(GAPS, lacking)
        .then()
        .statusCode(200)
        .body("gaps", hasSize(1))
        .body("gaps[0].requirement", equalTo("r1"))
        .body("gaps[0].competency", equalTo(cloud))
        .body("gaps[0].priority", equalTo("MUST_HAVE"))
        .body("gaps[0].available", equalTo(0))
        .body("gaps[0].lacking", equalTo(1))
        .body("gaps[0].remedies[0].kind", equalTo("RENEW"))
        .body("gaps[0].remedies[0].partnerId", equalTo(lapsed.toString()))
        .body("gaps[0].remedies[0].partnerName", equalTo("Partner " + lapsed))
        .body("gaps[0].remedies[0].level", equalTo("GOLD"))
        .body("gaps[0].remedies[0].date", equalTo("2026-12-01"))
        .body("gaps[0].remedies[0].text", startsWith("Gold in " + cloud + ", lapsed on 2026-12-01"))
        .body("gaps[0].remedies.find { it.kind == 'CERTIFY' }.people", equalTo(2))
        .body(
            "gaps[0].remedies.find { it.kind == 'ADMIT' }.obstacles[0].code",
            equalTo("country-not-served"));
  }

  @Test
  void shouldLookForTeamsOfAtMostTwoHundredPeople() {
    UUID large = Ids.next();
    postWithSeats(large, 100, 100);
    awaitTeams(large, 0);
    postWithSeats(opportunity, 101, 100);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(Tokens.partner(poster))
                    .get(TEAMS, opportunity)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:counterpart:problem:too-many-seats")));
    as(Tokens.partner(poster)).get(GAPS, opportunity).then().statusCode(409);
    as(Tokens.partner(Ids.next())).get(GAPS, opportunity).then().statusCode(404);
    as(Tokens.partner(poster))
        .get(GAPS, large)
        .then()
        .statusCode(200)
        .body("gaps.lacking", hasSize(2));
  }

  private void postWithSeats(UUID id, int... seats) {
    ArrayNode missing = Facts.missing(security, data);
    for (int i = 0; i < seats.length; i++) {
      ((ObjectNode) missing.get(i)).put("seats", seats[i]);
    }
    ObjectNode wanted = Facts.opportunity(id, poster, security).put("version", 2);
    wanted.set("missing", missing);
    wanted.set("requirements", missing);
    log.opportunity(wanted);
  }

  @Test
  void shouldShowThemToThePosterAndToOperatorsAndToNobodyElse() {
    for (String path : List.of(TEAMS, GAPS)) {
      as(Tokens.partner(poster)).get(path, opportunity).then().statusCode(200);
      as(Tokens.operator()).get(path, opportunity).then().statusCode(200);
      for (String other :
          List.of(Tokens.partner(Ids.next()), Tokens.partner(guard), Tokens.integrator())) {
        assertNotFound(as(other).get(path, opportunity));
      }
      assertNotFound(as(Tokens.operator()).get(path, Ids.next()));
      given().get(path, opportunity).then().statusCode(401);
    }
  }

  @Test
  void shouldCountHowLongQueriesTake() {
    as(Tokens.partner(poster)).get(GAPS, opportunity).then().statusCode(200);

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("matching_query_time_seconds_count{kind=\"teams\""))
        .body(containsString("matching_query_time_seconds_count{kind=\"gaps\""));
  }

  private void post(UUID id, String... competencies) {
    ObjectNode wanted = Facts.opportunity(id, poster, competencies[0]);
    wanted.set("missing", Facts.missing(competencies));
    wanted.set("requirements", Facts.missing(competencies));
    log.opportunity(wanted);
  }

  private void awaitTeams(UUID id, int count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(Tokens.operator())
                    .get(TEAMS, id)
                    .then()
                    .statusCode(200)
                    .body("teams", hasSize(count)));
  }

  private static void assertNotFound(Response answer) {
    answer
        .then()
        .statusCode(404)
        .contentType(containsString("application/problem+json"))
        .body("type", equalTo("urn:counterpart:problem:not-found"));
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
