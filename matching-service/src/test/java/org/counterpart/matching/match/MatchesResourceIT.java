package org.counterpart.matching.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.matching.Facts;
import org.counterpart.matching.TestLog;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of the matches, and to whom. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MatchesResourceIT {

  private static final int MATCHES = 5;
  private static final String LIST = "/opportunities/{id}/matches";
  private static final String ONE = "/opportunities/{id}/matches/{partner}";

  @Inject TestLog log;

  private final UUID poster = Ids.next();
  private final UUID opportunity = Ids.next();
  private final List<UUID> partners = new ArrayList<>();

  @BeforeEach
  void post() {
    String code = "rest:" + opportunity;
    for (int i = 0; i < MATCHES; i++) {
      partners.add(Ids.next());
      log.partner(Facts.partner(partners.getLast(), code));
    }
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(Tokens.operator())
                    .get(LIST, opportunity)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(MATCHES)));
  }

  @Test
  void shouldShowThemToThePosterAndToOperatorsAndToNobodyElse() {
    as(Tokens.partner(poster)).get(LIST, opportunity).then().statusCode(200);
    List<String> others =
        List.of(
            Tokens.partner(Ids.next()), Tokens.partner(partners.getFirst()), Tokens.integrator());
    for (String other : others) {
      for (Response answer :
          List.of(
              as(other).get(LIST, opportunity),
              as(other).get(ONE, opportunity, partners.getFirst()))) {
        answer
            .then()
            .statusCode(404)
            .contentType(containsString("application/problem+json"))
            .body("type", equalTo("urn:counterpart:problem:not-found"));
      }
    }
    given().get(LIST, opportunity).then().statusCode(401);
    as(Tokens.forAudience("somebody-else", poster)).get(LIST, opportunity).then().statusCode(401);
    as(Tokens.expired(poster)).get(LIST, opportunity).then().statusCode(401);
  }

  @Test
  void shouldNotTellAnUnknownOpportunityFromSomebodyElses() {
    String detail =
        as(Tokens.partner(Ids.next())).get(LIST, opportunity).then().extract().path("detail");

    as(Tokens.partner(Ids.next()))
        .get(LIST, Ids.next())
        .then()
        .statusCode(404)
        .body("detail", equalTo(detail));
    as(Tokens.operator()).get(LIST, Ids.next()).then().statusCode(404);
    as(Tokens.operator()).get(ONE, opportunity, Ids.next()).then().statusCode(404);
    as(Tokens.operator()).get(LIST, "no-uuid").then().statusCode(404);
  }

  @Test
  void shouldLeadThroughThePages() {
    List<String> seen = new ArrayList<>();
    List<Integer> ranks = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = as(Tokens.partner(poster)).queryParam("limit", 2);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      Response answer = request.get(LIST, opportunity);
      JsonPath page = answer.then().statusCode(200).extract().jsonPath();
      seen.addAll(page.getList("items.partnerId"));
      ranks.addAll(page.getList("items.rank"));
      cursor = page.getString("next");
      if (cursor != null) {
        assertThat(answer.header("Link")).contains("rel=\"next\"");
      }
    } while (cursor != null);

    assertThat(ranks).containsExactly(1, 2, 3, 4, 5);
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(partners.stream().map(UUID::toString).toList());
  }

  @Test
  void shouldRefuseBadCursorsAndLimits() {
    as(Tokens.partner(poster))
        .queryParam("cursor", "nonsense")
        .get(LIST, opportunity)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:counterpart:problem:invalid-cursor"));
    as(Tokens.partner(poster)).queryParam("limit", 0).get(LIST, opportunity).then().statusCode(422);
  }

  @Test
  void shouldExplainAMatch() {
    as(Tokens.partner(poster))
        .get(ONE, opportunity, partners.getFirst())
        .then()
        .statusCode(200)
        .body("fits", equalTo(true))
        .body("score", notNullValue())
        .body("contributions[0].name", equalTo("coverage"))
        .body("obstacles", hasSize(0))
        .body("notified", equalTo(true))
        .body("match.notifiedAt", notNullValue());
  }

  @Test
  void shouldPutTheVerifiedOneOfEqualsFirstAndSayWhatIsVerified() {
    String code = "proof:" + opportunity;
    UUID declared = Ids.next();
    UUID verified = Ids.next();
    UUID wanted = Ids.next();
    ObjectNode proven = Facts.partner(verified, code);
    ((ObjectNode) proven.at("/competencies/0")).put("verified", true).put("via", "near:" + code);
    log.partner(Facts.partner(declared, code));
    log.partner(proven);
    log.opportunity(Facts.opportunity(wanted, poster, code));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(Tokens.partner(poster))
                    .get(LIST, wanted)
                    .then()
                    .statusCode(200)
                    .body("items.partnerId", equalTo(List.of(verified + "", declared + "")))
                    .body("items[0].contributions[1].name", equalTo("verified")));
    String fact = "contributions[0].evidence[0].";
    as(Tokens.partner(poster))
        .get(ONE, wanted, verified)
        .then()
        .body(fact + "verified", equalTo(true))
        .body(fact + "code", equalTo(code))
        .body(fact + "via", equalTo("near:" + code))
        .body(
            fact + "text",
            equalTo(
                "Gold in near:%s, which is near %s, verified, through the project's end on %s"
                    .formatted(code, code, "2027-06-30")))
        .body("improvements", hasSize(0));
    as(Tokens.partner(poster))
        .get(ONE, wanted, declared)
        .then()
        .body(fact + "verified", equalTo(false))
        .body(fact + "via", nullValue())
        .body(
            fact + "text",
            equalTo("Gold in " + code + ", declared, through the project's end on 2027-06-30"))
        .body("improvements[0].byVerifying", equalTo(true));
  }

  @Test
  void shouldExplainWhyNot() {
    UUID other = Ids.next();
    log.partner(Facts.partner(other, "rest:something-else"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(Tokens.partner(poster))
                    .get(ONE, opportunity, other)
                    .then()
                    .statusCode(200)
                    .body("fits", equalTo(false))
                    .body("score", nullValue())
                    .body("obstacles", hasSize(1))
                    .body("obstacles[0].code", equalTo("level-not-held"))
                    .body("obstacles[0].requirement", equalTo("r0"))
                    .body("notified", equalTo(false))
                    .body("match", nullValue()));
  }

  @Test
  void shouldNotTakeAnythingButGet() {
    as(Tokens.operator()).delete(LIST, opportunity).then().statusCode(405);
    as(Tokens.operator()).post(ONE, opportunity, partners.getFirst()).then().statusCode(405);
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
