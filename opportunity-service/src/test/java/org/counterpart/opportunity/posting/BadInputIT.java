package org.counterpart.opportunity.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class BadInputIT {
  private final UUID posterId = UUID.randomUUID();
  private final Api poster = Api.of(posterId);

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  /** What is changed in a good body, where that is wrong, and the code that says why. */
  static Stream<Arguments> wrong() {
    return Stream.of(
        of("{'title':'two\\r\\nlines'}", "/title", "control-character"),
        of("{'title':'nul\\u0000'}", "/title", "control-character"),
        of("{'title':'" + "x".repeat(301) + "'}", "/title", "too-long"),
        of("{'teaser':'bell\\u0007'}", "/teaser", "control-character"),
        of("{'teaser':'" + "x".repeat(5001) + "'}", "/teaser", "too-long"),
        of("{'details':'nul\\u0000'}", "/details", "control-character"),
        of("{'details':'" + "x".repeat(20001) + "'}", "/details", "too-long"),
        of("{'full':{'customerName':'a\\nb'}}", "/full/customerName", "control-character"),
        of("{'full':{'text':'" + "x".repeat(50001) + "'}}", "/full/text", "too-long"),
        of("{'industry':'two words'}", "/industry", "malformed-code"),
        of("{'countries':['DE','XX']}", "/countries/1", "unknown-country"),
        of("{'countries':['de']}", "/countries/0", "unknown-country"),
        of("{'countries':[null]}", "/countries/0", "required"),
        of("{'languages':['de','klingon!']}", "/languages/1", "unknown-language"),
        of("{'ecosystems':['']}", "/ecosystems/0", "malformed-code"),
        of("{'engagementKind':'FIGHT_WITH'}", "/engagementKind", "unknown-value"),
        of("{'startDate':'2027-07-01'}", "/endDate", "dates-out-of-order"),
        of("{'applyBy':'2027-07-01'}", "/applyBy", "dates-out-of-order"),
        of("{'applyBy':'2026-11-21'}", "/applyBy", "date-passed"),
        of("{'startDate':'2027-02-30'}", "/startDate", "wrong-type"),
        of("{'startDate':'0027-01-01'}", "/startDate", "out-of-range"),
        of("{'endDate':'2100-01-01'}", "/endDate", "out-of-range"),
        of("{'value':{'amount':-1}}", "/value/amount", "negative-amount"),
        of("{'value':{'amount':12.5}}", "/value/amount", "wrong-type"),
        of("{'value':{'amount':9007199254740992}}", "/value/amount", "out-of-range"),
        of("{'value':{'amount':null}}", "/value/amount", "required"),
        of("{'value':{'currency':'EURO'}}", "/value/currency", "unknown-currency"),
        of("{'value':{'currency':null}}", "/value/currency", "required"),
        of("{'requirements':[]}", "/requirements", "required"),
        of("{'requirements':null}", "/requirements", "required"),
        of("{'requirements':[null]}", "/requirements/0", "required"),
        of("{'requirements':[{}]}", "/requirements/0/competency", "required"),
        of(
            "{'requirements':[{'competency':'mpn:nonsense'}]}",
            "/requirements/0/competency",
            "unknown-competency"),
        of(
            "{'requirements':[{'competency':'mpn:security','level':'PLATINUM'}]}",
            "/requirements/0/level",
            "unknown-value"),
        of(
            "{'requirements':[{'competency':'mpn:security','weight':0}]}",
            "/requirements/0/weight",
            "out-of-range"),
        of(
            "{'requirements':[{'competency':'mpn:security','weight':101}]}",
            "/requirements/0/weight",
            "out-of-range"),
        of(
            "{'requirements':[{'competency':'mpn:security','seats':0}]}",
            "/requirements/0/seats",
            "out-of-range"),
        of(
            "{'requirements':[{'competency':'mpn:security','seats':1.5}]}",
            "/requirements/0/seats",
            "wrong-type"),
        of(
            "{'requirements':[{'competency':'mpn:security','id':'a b'}]}",
            "/requirements/0/id",
            "malformed-code"),
        of(
            "{'requirements':[{'competency':'mpn:devops'},{'competency':'mpn:devops'}]}",
            "/requirements/1",
            "duplicate-requirement"),
        of(
            "{'requirements':[{'id':'r','competency':'mpn:devops'},"
                + "{'id':'r','competency':'mpn:devops','level':'GOLD'}]}",
            "/requirements/1/id",
            "duplicate-id"),
        of(
            "{'covers':[{'competency':'mpn:nonsense','level':'GOLD'}]}",
            "/covers/0/competency",
            "unknown-competency"),
        of("{'covers':[{'competency':'mpn:security'}]}", "/covers/0/level", "required"),
        of(
            "{'covers':[{'competency':'mpn:security','level':'GOLD','seats':-1}]}",
            "/covers/0/seats",
            "out-of-range"),
        of(
            "{'covers':[{'competency':'mpn:devops','level':'GOLD'},"
                + "{'competency':'mpn:devops','level':'GOLD'}]}",
            "/covers/1",
            "duplicate-cover"),
        of("{'unheardOf':1}", "/unheardOf", "unknown-property"),
        of("{'state':'FILLED'}", "/state", "unknown-value"),
        of("{'title':7}", "/title", "wrong-type"));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("wrong")
  void shouldSayWhatIsWrongAndWhereAndChangeNothing(String change, String pointer, String code) {
    JsonNode body = MergePatch.apply(Api.complete(), Api.json(change));

    poster
        .create(body)
        .then()
        .statusCode(422)
        .contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:counterpart:problem:validation"))
        .body("errors.code", equalTo(List.of(code)))
        .body("errors.pointer", equalTo(List.of(pointer)));

    nothingThere();
  }

  @Test
  void shouldNameEverythingThatIsWrongInTheOrderOfTheDocument() {
    JsonNode body =
        MergePatch.apply(
            Api.complete(),
            Api.json(
                "{\"title\":\"a\\nb\",\"countries\":[\"XX\"],\"value\":{\"amount\":-1},"
                    + "\"teaser\":null}"));
    for (int i = 0; i < 3; i++) {
      poster
          .create(body)
          .then()
          .statusCode(422)
          .body(
              "errors.pointer",
              equalTo(List.of("/title", "/countries/0", "/value/amount", "/teaser")));
    }
  }

  @Test
  void shouldHoldDraftsToBeingRightButNotComplete() {
    poster.create("{\"countries\":[\"XX\"]}").then().statusCode(422);
    poster.create("{\"value\":{\"amount\":-1,\"currency\":\"EUR\"}}").then().statusCode(422);
    nothingThere();
    poster.create("{\"countries\":[\"DE\"]}").then().statusCode(201);
  }

  @Test
  void shouldRefuseWhatIsNoJson() {
    poster
        .create("{\"title\":")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:counterpart:problem:malformed"));
    poster.create("").then().statusCode(400);
    poster.create("null").then().statusCode(400);
    poster.create("[]").then().statusCode(422);
    poster
        .request()
        .contentType("text/plain")
        .body("hello")
        .post("/opportunities")
        .then()
        .statusCode(415);
    nothingThere();
  }

  @Test
  void shouldRefuseHalfAnEmoji() {
    poster
        .create("{\"teaser\":\"half an emoji \\ud83d\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/teaser")));
    nothingThere();
  }

  @Test
  void shouldRefuseABodyOfTenMegabytes() {
    ObjectNode body = Api.complete().put("teaser", "x".repeat(10_000_000));

    poster
        .create(body)
        .then()
        .statusCode(413)
        .contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:counterpart:problem:too-large"));
    nothingThere();
  }

  @Test
  void shouldRefuseTokensThatAreNotForUs() {
    new Api(Tokens.forAudience("another", posterId)).create(Api.complete()).then().statusCode(401);
    new Api(Tokens.expired(posterId)).create(Api.complete()).then().statusCode(401);
    new Api("nonsense").create(Api.complete()).then().statusCode(401);
    nothingThere();
  }

  @Test
  void shouldRefuseAReasonThatIsTooLong() {
    String id = poster.created(Api.complete()).get("id").asText();

    poster
        .cancel(id, 1, "{\"reason\":\"" + "x".repeat(1001) + "\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/reason")));

    poster.read(id).then().body("state", equalTo("OPEN"), "version", equalTo(1));
  }

  private void nothingThere() {
    assertThat(Api.json(poster.request().get("/opportunities")).get("items")).isEmpty();
  }

  private static Arguments of(String change, String pointer, String code) {
    return Arguments.of(change.replace('\'', '"'), pointer, code);
  }
}
