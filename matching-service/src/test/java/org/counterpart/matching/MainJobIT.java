package org.counterpart.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.work.WorkerLifecycle;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the log to the matches, on a real database and a real broker. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MainJobIT {

  private static final AtomicInteger CODES = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject TestLog log;
  @Inject WorkerLifecycle worker;

  private final UUID poster = Ids.next();
  private final UUID opportunity = Ids.next();
  // A code of its own keeps each test's partners away from the others' opportunities.
  private final String code = "test:" + Instant.now().toEpochMilli() + CODES.incrementAndGet();

  @BeforeEach
  void waitUntilReady() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
  }

  @Test
  void shouldTellThePartnersThatFitAPostedOpportunity() {
    // given
    UUID fits = partner();
    UUID other = Ids.next();
    log.partner(Facts.partner(other, code + "-other"));
    log.partner(Facts.partner(poster, code));

    // when
    log.opportunity(Facts.opportunity(opportunity, poster, code));

    // then
    JsonNode match = awaitMatches(1).getFirst();
    assertThat(match.get("partnerId").textValue()).isEqualTo(fits.toString());
    assertThat(match.get("id").textValue())
        .isEqualTo(Ids.named("match", opportunity.toString(), fits.toString()).toString());
    assertThat(match.get("reason").textValue()).isEqualTo("POSTED");
    assertThat(match.get("rank").intValue()).isOne();
    double sum = 0;
    for (JsonNode contribution : match.get("contributions")) {
      sum += contribution.get("value").doubleValue();
    }
    assertThat(sum).isEqualTo(match.get("score").doubleValue());

    given()
        .auth()
        .oauth2(Tokens.partner(poster))
        .get("/opportunities/{id}/matches", opportunity)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].partnerId", equalTo(fits.toString()))
        .body("items[0].partnerName", equalTo("Partner " + fits))
        .body("items[0].notified", equalTo(true))
        .body("items[0].notifiedAt", notNullValue())
        .body("items[0].contributions.name", hasItem("coverage"))
        .body("items[0].contributions[0].evidence[0].code", equalTo(code));
  }

  @Test
  void shouldContinueTheTraceOfTheOpportunity() {
    partner();
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    String match = awaitMatches(1).getFirst().get("id").textValue();

    assertThat(log.read(Topics.MATCHES, match))
        .hasSize(1)
        .allMatch(record -> TestLog.header(record, "traceparent").contains(TestLog.TRACE))
        .allMatch(record -> TestLog.header(record, "ce_type").equals("org.counterpart.match.v1"));
  }

  @Test
  void shouldTellAPartnerThatComesLate() {
    // given
    partner();
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    awaitMatches(1);

    // when
    UUID late = Ids.next();
    log.partner(Facts.partner(late, code + "-not-yet"));
    log.partner(Facts.partner(late, code).put("version", 2));

    // then
    JsonNode match = awaitMatches(2).getLast();
    assertThat(match.get("partnerId").textValue()).isEqualTo(late.toString());
    assertThat(match.get("reason").textValue()).isEqualTo("PROFILE_CHANGED");
  }

  @Test
  void shouldTellTheBestOnlyAndAPartnerThatComesLateOnlyIfItIsAmongThem() {
    // given
    for (int i = 0; i < 12; i++) {
      partner();
    }
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    awaitMatches(10);

    // when
    UUID worse = Ids.next();
    log.partner(Facts.partner(worse, code).put("updatedAt", "2020-01-01T00:00:00Z"));
    UUID better = Ids.next();
    ObjectNode profile = Facts.partner(better, code);
    profile.put(
        "description", Facts.opportunity(opportunity, poster, code).get("teaser").textValue());
    log.partner(profile);

    // then
    assertThat(partners(awaitMatches(11)))
        .contains(better.toString())
        .doesNotContain(worse.toString());
  }

  @Test
  void shouldMatchAgainWhatIsAmendedAndTellOnlyThoseWhoAreNew() {
    // given
    UUID first = partner();
    UUID second = Ids.next();
    log.partner(Facts.partner(second, code + "-b"));
    ObjectNode posted = Facts.opportunity(opportunity, poster, code);
    log.opportunity(posted);
    awaitMatches(1);

    // when
    ObjectNode amended = posted.deepCopy();
    amended.put("version", 2).put("updatedAt", Instant.now().plusSeconds(1).toString());
    amended.set("missing", Facts.missing(code, code + "-b"));
    log.opportunity(amended);

    // then
    List<JsonNode> matches = awaitMatches(2);
    assertThat(partners(matches)).containsExactly(first.toString(), second.toString());
    assertThat(matches.getLast().get("reason").textValue()).isEqualTo("AMENDED");
    assertThat(matches.getLast().get("opportunityVersion").longValue()).isEqualTo(2);
  }

  @Test
  void shouldTellNobodyOfWhatIsCancelled() {
    // given
    UUID told = partner();
    ObjectNode posted = Facts.opportunity(opportunity, poster, code);
    log.opportunity(posted);
    awaitMatches(1);

    // when
    log.opportunity(posted.deepCopy().put("version", 2).put("state", "CANCELLED"));
    log.opportunity(posted);
    partner();
    barrier();

    // then
    assertThat(partners(log.matches(opportunity))).containsExactly(told.toString());
    given()
        .auth()
        .oauth2(Tokens.partner(poster))
        .get("/opportunities/{id}/matches", opportunity)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void shouldLoseNothingAndTellNobodyTwiceOverARestart() {
    // given
    List<UUID> before = List.of(partner(), partner());
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    awaitMatches(2);

    // when
    worker.stop();
    UUID during = partner();
    UUID posted = Ids.next();
    log.opportunity(Facts.opportunity(posted, poster, code));
    worker.start();

    // then
    awaitMatches(3);
    await().atMost(PATIENCE).until(() -> log.matches(posted).size() == 3);
    worker.stop();
    worker.start();
    barrier();
    List<UUID> all = new ArrayList<>(before);
    all.add(during);
    assertThat(partners(log.matches(opportunity)))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(UUID::toString).toList());
    assertThat(log.matches(posted)).hasSize(3);
  }

  @Test
  void shouldForgetAPartnerThatWasErased() {
    // given
    UUID erased = partner();
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    awaitMatches(1);

    // when
    log.send(
        Topics.PARTNER_PROFILES, erased.toString(), null, "org.counterpart.partner-profile.v1");

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.operator())
                    .get("/opportunities/{id}/matches", opportunity)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0)));
    given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/opportunities/{id}/matches/{partner}", opportunity, erased)
        .then()
        .statusCode(404);
  }

  @Test
  void shouldWithdrawTheMatchesOfAnErasedPartnerAndReportIt() {
    // given
    UUID erased = partner();
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    String match = awaitMatches(1).getFirst().get("id").textValue();

    // when: its tombstone and its erasure, and then what was under way
    log.send(
        Topics.PARTNER_PROFILES, erased.toString(), null, "org.counterpart.partner-profile.v1");
    erase(erased);
    log.partner(Facts.partner(erased, code));
    UUID late = partner();

    // then
    JsonNode report = report(erased);
    assertThat(report.at("/removed/match").asInt()).isOne();
    await().atMost(PATIENCE).until(() -> log.read(Topics.MATCHES, match).size() == 2);
    assertThat(log.read(Topics.MATCHES, match).getLast().value()).isNull();
    awaitMatches(2);
    assertThat(partners(log.matches(opportunity)))
        .containsExactly(erased.toString(), late.toString());
  }

  @Test
  void shouldTellNobodyOfWhatAnErasedPosterPosted() {
    // given
    partner();
    erase(poster);
    report(poster);

    // when
    log.opportunity(Facts.opportunity(opportunity, poster, code));
    barrier(Ids.next());

    // then
    assertThat(log.matches(opportunity)).isEmpty();
  }

  private void erase(UUID erased) {
    String event =
        """
        {"id":"%1$s","kind":"PARTNER","partnerId":"%1$s","requestedAt":"2026-11-23T10:00:00Z"}
        """
            .formatted(erased);
    log.send(Topics.ERASURES, erased.toString(), event, "org.counterpart.erasure.v1");
  }

  private JsonNode report(UUID erased) {
    return await()
        .atMost(PATIENCE)
        .until(() -> log.reports(erased), reports -> !reports.isEmpty())
        .getFirst();
  }

  @Test
  void shouldPutPoisonAsideAndGoOnWithItsNeighbours() {
    // given
    String type = "org.counterpart.opportunity.v1";
    partner();

    // when
    log.send(Topics.OPPORTUNITIES, opportunity.toString(), "{\"id\": 7", type);
    log.opportunity(Facts.opportunity(opportunity, poster, code));

    // then
    awaitMatches(1);
    assertThat(log.read(Topics.deadLetter(Topics.OPPORTUNITIES), opportunity.toString()))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.value()).asString().isEqualTo("{\"id\": 7");
              assertThat(TestLog.header(letter, "ce_type")).isEqualTo(type);
              assertThat(TestLog.header(letter, "dead-letter-topic")).isEqualTo("opportunities");
              assertThat(TestLog.header(letter, "dead-letter-reason")).isNotBlank();
            });
  }

  /** Another opportunity's match: whatever was written before it has been worked on then. */
  private void barrier() {
    barrier(poster);
  }

  private void barrier(UUID by) {
    UUID other = Ids.next();
    log.partner(Facts.partner(Ids.next(), code + "-barrier"));
    log.opportunity(Facts.opportunity(other, by, code + "-barrier"));
    await().atMost(PATIENCE).until(() -> !log.matches(other).isEmpty());
  }

  private UUID partner() {
    UUID id = Ids.next();
    log.partner(Facts.partner(id, code));
    return id;
  }

  private List<JsonNode> awaitMatches(int count) {
    return await()
        .atMost(PATIENCE)
        .until(() -> log.matches(opportunity), matches -> matches.size() == count);
  }

  private static List<String> partners(List<JsonNode> matches) {
    return matches.stream().map(match -> match.get("partnerId").textValue()).toList();
  }
}
