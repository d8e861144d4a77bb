package org.counterpart.matching.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.matching.Facts;
import org.counterpart.matching.TestLog;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a partner would stand with other levels, and who hears of it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PartnerWhatIfIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/what-if/partners/{id}";
  private static final String EXPLANATION = "/opportunities/{id}/matches/{partner}";

  @Inject TestLog log;
  @Inject MeterRegistry metrics;

  private final UUID poster = Ids.next();
  private final UUID partner = Ids.next();
  private final UUID rival = Ids.next();
  private final UUID told = Ids.next();
  private final UUID untold = Ids.next();
  private final String held = "held:" + poster;
  private final String wanted = "wanted:" + poster;

  @BeforeEach
  void post() {
    log.partner(Facts.partner(partner, held));
    ObjectNode both = Facts.partner(rival, held);
    both.withArray("competencies")
        .addObject()
        .put("code", wanted)
        .put("level", "GOLD")
        .put("from", "2026-01-01");
    log.partner(both);
    ObjectNode first = Facts.opportunity(told, poster, held);
    first.set("missing", Facts.missing(held, wanted));
    first.set("requirements", Facts.missing(held, wanted));
    log.opportunity(first);
    log.opportunity(Facts.opportunity(untold, poster, wanted));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              explained().body("notified", equalTo(true));
              ask(Tokens.operator(), adding(wanted)).body("opportunities", hasSize(2));
            });
  }

  @Test
  void shouldShowAnOperatorScoreAndRankBeforeAndAfter() {
    ask(Tokens.operator(), adding(wanted))
        .body("partnerId", equalTo(partner.toString()))
        .body("gained", equalTo(1))
        .body("lost", equalTo(0))
        // The whole of a contribution is more than a half.
        .body("opportunities[0].opportunityId", equalTo(untold.toString()))
        .body("opportunities[0].before.fits", equalTo(false))
        .body("opportunities[0].before.rank", nullValue())
        .body("opportunities[0].after.fits", equalTo(true))
        .body("opportunities[0].after.score", greaterThan(0f))
        .body("opportunities[1].opportunityId", equalTo(told.toString()))
        .body("opportunities[1].before.rank", equalTo(2))
        .body("opportunities[1].after.fits", equalTo(true));
    ask(Tokens.operator(), adding(wanted).put("opportunityId", told.toString()))
        .body("opportunities.opportunityId", equalTo(List.of(told.toString())));
    ask(Tokens.operator(), removing(held)).body("gained", equalTo(0)).body("lost", equalTo(1));
  }

  @Test
  void shouldShowThePartnerOnlyWhatItWasToldOf() {
    ask(Tokens.partner(partner), adding(wanted))
        .body("gained", equalTo(1))
        .body("opportunities.opportunityId", equalTo(List.of(told.toString())))
        .body("opportunities[0].before.rank", equalTo(2));
    post(Tokens.partner(partner), partner, adding(wanted).put("opportunityId", untold.toString()))
        .statusCode(404)
        .body("type", equalTo("urn:counterpart:problem:not-found"));
    post(Tokens.operator(), partner, adding(wanted).put("opportunityId", Ids.next().toString()))
        .statusCode(404);
  }

  @Test
  void shouldKeepNothingOfIt() {
    ask(Tokens.partner(partner), adding(wanted)).body("gained", equalTo(1));

    ask(Tokens.partner(partner), adding(wanted)).body("gained", equalTo(1));
    as(Tokens.operator())
        .get(EXPLANATION, untold, partner)
        .then()
        .statusCode(200)
        .body("fits", equalTo(false));
  }

  @Test
  void shouldAnswerNobodyElse() {
    post(Tokens.partner(rival), partner, adding(wanted)).statusCode(404);
    post(Tokens.partner(rival), Ids.next(), adding(wanted)).statusCode(404);
    post(Tokens.operator(), Ids.next(), adding(wanted)).statusCode(404);
    post(Tokens.integrator(), partner, adding(wanted)).statusCode(403);
    given()
        .contentType(ContentType.JSON)
        .body(adding(wanted).toString())
        .post(PATH, partner)
        .then()
        .statusCode(401);
  }

  @Test
  void shouldCountOnlyTheTimeOfTheIndex() {
    long before = times().count();

    // Whether it was told is read from the database; the index is never asked.
    ObjectNode untoldOne = adding(wanted).put("opportunityId", untold.toString());
    post(Tokens.partner(partner), partner, untoldOne).statusCode(404);
    assertThat(times().count()).isEqualTo(before);

    ask(Tokens.partner(partner), adding(wanted));
    assertThat(times().count()).isEqualTo(before + 1);
  }

  @Test
  void shouldPointAtEverythingThatIsWrong() {
    ObjectNode wrong = adding(wanted);
    ((ObjectNode) wrong.get("added").get(0)).put("until", "2026-12-01");
    refused(wrong)
        .body("errors[0].pointer", equalTo("/added/0/until"))
        .body("errors[0].code", equalTo("dates-out-of-order"));
    refused(JSON.createObjectNode()).body("errors[0].code", equalTo("no-change"));
    ObjectNode incomplete = JSON.createObjectNode();
    incomplete.putArray("added").addObject().put("competency", wanted);
    refused(incomplete).body("errors.pointer", equalTo(List.of("/added/0/from", "/added/0/level")));
    ObjectNode many = JSON.createObjectNode();
    IntStream.range(0, 51).forEach(i -> many.withArray("removed").add("c" + i));
    refused(many).body("errors.pointer", equalTo(List.of("/removed")));
  }

  @Test
  void shouldTakeTheDatesThatACertificateMayHave() {
    refused(dated("1899-12-31", "2201-01-01"))
        .body("errors.pointer", equalTo(List.of("/added/0/from", "/added/0/until")))
        .body("errors.code", equalTo(List.of("out-of-range", "out-of-range")));
    refused(dated("+999999999-01-01", null))
        .body("errors.pointer", equalTo(List.of("/added/0/from")));
    ask(Tokens.operator(), dated("1900-01-01", "2200-12-31")).body("gained", equalTo(1));
  }

  @Test
  void shouldExplainWhatWouldChangeAMatch() {
    explained()
        .body("fits", equalTo(true))
        .body("improvements", hasSize(2))
        .body("improvements[0].requirement", equalTo("r0"))
        .body("improvements[0].byVerifying", equalTo(true))
        .body(
            "improvements[0].text",
            containsString(
                "Proof of Gold in " + held + " through the project would put it at rank "))
        .body("improvements[1].requirement", equalTo("r1"))
        .body("improvements[1].competency", equalTo(wanted))
        .body("improvements[1].level", equalTo("SILVER"))
        .body("improvements[1].byVerifying", equalTo(false))
        .body("improvements[1].by", equalTo("2027-01-11"))
        .body("improvements[1].score", greaterThan(0f))
        .body(
            "improvements[1].text",
            containsString("Silver in " + wanted + " by 2027-01-11 would put it at rank "));
    as(Tokens.partner(poster))
        .get(EXPLANATION, untold, partner)
        .then()
        .statusCode(200)
        .body("fits", equalTo(false))
        .body("improvements", hasSize(1));
    as(Tokens.partner(poster))
        .get(EXPLANATION, told, rival)
        .then()
        .statusCode(200)
        .body("improvements.byVerifying", equalTo(List.of(true, true)));
  }

  private ValidatableResponse explained() {
    return as(Tokens.partner(poster)).get(EXPLANATION, told, partner).then().statusCode(200);
  }

  private ValidatableResponse refused(ObjectNode body) {
    return post(Tokens.partner(partner), partner, body)
        .statusCode(422)
        .contentType(containsString("application/problem+json"));
  }

  private ValidatableResponse ask(String token, ObjectNode body) {
    return post(token, partner, body).statusCode(200);
  }

  private static ValidatableResponse post(String token, UUID partner, ObjectNode body) {
    return as(token).contentType(ContentType.JSON).body(body.toString()).post(PATH, partner).then();
  }

  private static ObjectNode adding(String competency) {
    ObjectNode change = JSON.createObjectNode();
    change
        .putArray("added")
        .addObject()
        .put("competency", competency)
        .put("level", "SILVER")
        .put("from", "2027-01-01");
    return change;
  }

  private Timer times() {
    return metrics.get("matching.query.time").tag("kind", "what-if-partner").timer();
  }

  private ObjectNode dated(String from, String until) {
    ObjectNode change = adding(wanted);
    ((ObjectNode) change.get("added").get(0)).put("from", from).put("until", until);
    return change;
  }

  private static ObjectNode removing(String competency) {
    ObjectNode change = JSON.createObjectNode();
    change.putArray("removed").add(competency);
    return change;
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
