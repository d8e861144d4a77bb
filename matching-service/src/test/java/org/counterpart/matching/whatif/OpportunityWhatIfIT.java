package org.counterpart.matching.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.matching.Facts;
import org.counterpart.matching.TestLog;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an opportunity would find that nobody posted. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class OpportunityWhatIfIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/what-if/opportunities";

  @Inject TestLog log;
  @Inject MatchingIndex index;

  private final UUID poster = Ids.next();
  private final String code = "what-if:" + poster;
  private final List<UUID> partners = new ArrayList<>();

  @BeforeEach
  void register() {
    for (int i = 0; i < 3; i++) {
      partners.add(Ids.next());
      log.partner(Facts.partner(partners.getLast(), code));
    }
    log.partner(Facts.partner(poster, code));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> ask(Tokens.operator(), wanted()).body("items", hasSize(4)));
  }

  @Test
  void shouldRankThoseWhoWouldBeFoundAndLeaveThePosterOut() {
    int before = index.snapshot().opportunities();

    ask(Tokens.partner(poster), wanted())
        .body("items.partnerId", containsInAnyOrder(ids()))
        .body("items.rank", equalTo(List.of(1, 2, 3)))
        .body("items[0].partnerName", equalTo("Partner " + first(wanted())))
        .body("items[0].score", greaterThan(0f))
        .body("items[0].weights", notNullValue())
        .body("items[0].contributions[0].name", equalTo("coverage"))
        .body("items[0].contributions[0].evidence[0].requirement", equalTo("r1"));

    assertThat(index.snapshot().opportunities()).isEqualTo(before);
    ask(Tokens.integrator(), wanted()).body("items.partnerId", hasItem(poster.toString()));
  }

  @Test
  void shouldScoreAsWhenItIsPosted() {
    UUID posted = Ids.next();
    log.opportunity(Facts.opportunity(posted, poster, code));
    String list = "/opportunities/{id}/matches";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> as(Tokens.operator()).get(list, posted).then().body("items", hasSize(3)));
    ObjectNode same = wanted();
    JsonPath event = new JsonPath(Facts.opportunity(posted, poster, code).toString());
    same.put("title", event.getString("title"));
    same.put("teaser", event.getString("teaser")).put("engagementKind", "BUILD_WITH");
    same.put("industry", event.getString("industry"));

    List<Float> scores =
        as(Tokens.operator()).get(list, posted).then().extract().path("items.score");

    ask(Tokens.partner(poster), same).body("items.score", equalTo(scores));
  }

  @Test
  void shouldJudgeHowFreshProfilesAreByTheClock() {
    float now = ask(Tokens.partner(poster), wanted()).extract().path("items[0].score");
    InstantSource later = InstantSource.fixed(Instant.now().plus(Duration.ofDays(365)));
    QuarkusMock.installMockForType(later, InstantSource.class);

    ask(Tokens.partner(poster), wanted()).body("items[0].score", lessThan(now));
  }

  @Test
  void shouldKeepToTheScope() {
    ObjectNode abroad = wanted();
    abroad.set("countries", Facts.array("FR"));

    ask(Tokens.partner(poster), abroad).body("items", hasSize(0));
  }

  @Test
  void shouldLeadThroughThePages() {
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = body(Tokens.partner(poster), wanted()).queryParam("limit", 2);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      JsonPath page = request.post(PATH).then().statusCode(200).extract().jsonPath();
      assertThat(page.getList("items.rank")).first().isEqualTo(seen.size() + 1);
      seen.addAll(page.getList("items.partnerId"));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(seen).containsExactlyInAnyOrder(ids());
    body(Tokens.partner(poster), wanted())
        .queryParam("cursor", "nonsense")
        .post(PATH)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:counterpart:problem:invalid-cursor"));
  }

  @Test
  void shouldPointAtEverythingThatIsWrong() {
    ObjectNode wrong = wanted();
    wrong.set("countries", Facts.array("DE", "XX"));
    ArrayNode requirements = wrong.putArray("requirements");
    requirements.addObject().put("competency", code).put("weight", 101);
    requirements.addObject().put("level", "GOLD");
    wrong.remove("startDate");

    refused(wrong)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/countries/1",
                "/requirements/0/weight",
                "/requirements/1/competency",
                "/startDate"));
    refused(wanted().put("endDate", "2027-01-10"))
        .body("errors.pointer", equalTo(List.of("/endDate")))
        .body("errors.code", equalTo(List.of("dates-out-of-order")));
    refused(wanted().put("surprise", 1)).body("errors[0].code", equalTo("unknown-property"));
    ObjectNode twice = wanted();
    twice.withArray("requirements").addObject().put("competency", "a").put("id", "x");
    twice.withArray("requirements").addObject().put("competency", "b").put("id", "x");
    refused(twice).body("errors[0].pointer", equalTo("/requirements/2/id"));
  }

  @Test
  void shouldFindPartnersForTheLastDayThatIsTaken() {
    ask(Tokens.partner(poster), dated("2099-12-31", "2099-12-31")).body("items", hasSize(3));
    ask(Tokens.partner(poster), dated("1990-01-01", "2099-12-31")).body("items", hasSize(0));

    refused(dated("2099-12-31", "2100-01-01"))
        .body("errors.pointer", equalTo(List.of("/endDate")))
        .body("errors.code", equalTo(List.of("out-of-range")));
    refused(dated("2150-01-01", "2150-06-30"))
        .body("errors.pointer", equalTo(List.of("/startDate", "/endDate")));
    refused(dated("1989-12-31", "1990-01-01"))
        .body("errors.pointer", equalTo(List.of("/startDate")));
  }

  @Test
  void shouldBoundWhatIsAskedFor() {
    ObjectNode many = wanted();
    ArrayNode requirements = many.putArray("requirements");
    IntStream.range(0, 51).forEach(i -> requirements.addObject().put("competency", "c" + i));

    refused(many).body("errors.pointer", equalTo(List.of("/requirements")));
    ObjectNode none = wanted();
    none.putArray("requirements");
    refused(none).body("errors[0].code", equalTo("required"));
    as(Tokens.partner(poster))
        .contentType(ContentType.JSON)
        .post(PATH)
        .then()
        .statusCode(both(greaterThan(399)).and(lessThan(500)));
  }

  @Test
  void shouldNotAnswerStrangers() {
    given().contentType(ContentType.JSON).body("{}").post(PATH).then().statusCode(401);
    as(Tokens.operator()).get(PATH).then().statusCode(405);
  }

  private ValidatableResponse refused(ObjectNode body) {
    return body(Tokens.partner(poster), body)
        .post(PATH)
        .then()
        .statusCode(422)
        .contentType(containsString("application/problem+json"));
  }

  private String first(ObjectNode body) {
    Response answer = body(Tokens.partner(poster), body).post(PATH);
    return answer.then().extract().path("items[0].partnerId");
  }

  private String[] ids() {
    return partners.stream().map(UUID::toString).toArray(String[]::new);
  }

  private ObjectNode wanted() {
    ObjectNode wanted = JSON.createObjectNode();
    wanted.put("title", "Plant security").put("teaser", "Eleven plants");
    wanted.put("startDate", "2027-01-11").put("endDate", "2027-06-30");
    wanted.putArray("requirements").addObject().put("competency", code).put("level", "SILVER");
    return wanted;
  }

  private ObjectNode dated(String start, String end) {
    return wanted().put("startDate", start).put("endDate", end);
  }

  private static ValidatableResponse ask(String token, ObjectNode body) {
    return body(token, body).post(PATH).then().statusCode(200);
  }

  private static RequestSpecification body(String token, ObjectNode body) {
    return as(token).contentType(ContentType.JSON).body(body.toString());
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
