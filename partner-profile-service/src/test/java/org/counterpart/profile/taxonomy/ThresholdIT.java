package org.counterpart.profile.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ThresholdIT {
  private static final String SOURCE = "https://vendor.example/programme/2027";

  private final String scheme = "dated" + UUID.randomUUID().toString().substring(0, 8);
  private final String code = scheme + ":a";

  @BeforeEach
  void importScheme() {
    importScheme("2026-01-01").then().statusCode(201);
  }

  @Test
  void shouldComputeLevelsAnewAndSayWhoAsksForWhatSinceWhen() {
    // given
    var partner = certified(4);
    levels(partner, "2026-06-01").body("levels.level", contains("GOLD"));

    // when: a gold takes five from 2027 on, and three from 2028 on
    put(
            etag(),
            Map.of(
                "datedThresholds", List.of(dated("2028-01-01", 1, 3), dated("2027-01-01", 2, 5))))
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo("\"1\"")))
        .body("datedThresholds.from", contains("2027-01-01", "2028-01-01"));

    // then
    await()
        .untilAsserted(
            () ->
                levels(partner, "2027-06-01")
                    .body("levels.level", contains("SILVER"))
                    .body(
                        "segments.collect { it.level + ' ' + it.from + ' ' + it.until }",
                        contains(
                            "GOLD 2026-01-01 2027-01-01",
                            "SILVER 2027-01-01 2028-01-01",
                            "GOLD 2028-01-01 null"))
                    .body("explanation.advice[1].people", equalTo(1))
                    .body("explanation.levels[0].thresholds.gold", equalTo(5))
                    .body("explanation.levels[0].thresholds.asOf", equalTo("2027-01-01"))
                    .body("explanation.levels[0].thresholds.source", equalTo(SOURCE)));
    levels(partner, "2026-06-01")
        .body("explanation.levels[0].thresholds.gold", equalTo(4))
        .body("explanation.levels[0].thresholds.asOf", equalTo("2026-01-01"))
        .body("explanation.levels[0].thresholds.source", equalTo("https://example.org"));
    assertThat(Topics.last("partner-profiles", partner.toString(), 2).path("competencies"))
        .hasSize(3);
    var published = Topics.last("competencies", code, 2);
    assertThat(published.at("/thresholds/gold").asInt()).isEqualTo(4);
    assertThat(published.at("/datedThresholds/1/gold").asInt()).isEqualTo(3);

    // and when: no longer
    put(etag(), Map.of("datedThresholds", List.of())).then().statusCode(200);

    // then
    await()
        .untilAsserted(() -> levels(partner, "2027-06-01").body("levels.level", contains("GOLD")));
  }

  @Test
  void shouldTellAtOnceWhatChangesToday() {
    // given
    var partner = certified(2);
    Topics.last("level-changes", partner.toString(), 1);

    // when
    put(etag(), Map.of("datedThresholds", List.of(dated("2020-01-01", 3, 4))));

    // then
    var event = Topics.last("level-changes", partner.toString(), 2);
    assertThat(event.at("/changes/0/before").asText()).isEqualTo("SILVER");
    assertThat(event.at("/changes/0/after").asText()).isEqualTo("NONE");
  }

  @Test
  void shouldAskForCustomerReferencesFromADayOn() {
    // given
    var partner = certified(4);
    var wanted = dated("2027-01-01", 2, 4);
    wanted.put("references", Map.of("silver", 0, "gold", 1, "months", 12));

    // when
    put(etag(), Map.of("datedThresholds", List.of(wanted)))
        .then()
        .body("datedThresholds[0].references.months", equalTo(12));

    // then
    await()
        .untilAsserted(
            () -> levels(partner, "2027-06-01").body("levels.level", contains("SILVER")));

    // and when: a customer says so
    Api.as(partner)
        .body(
            Map.of(
                "title",
                "Work",
                "text",
                "Done.",
                "endDate",
                "2026-12-01",
                "competencies",
                List.of(code)))
        .post("/partners/" + partner + "/references")
        .then()
        .statusCode(201);

    // then: gold for twelve months after
    levels(partner, "2027-06-01").body("levels.level", contains("GOLD"));
    levels(partner, "2027-12-01").body("levels.level", contains("SILVER"));
  }

  @Test
  void shouldTellWhatIsInForceOnADay() {
    put(etag(), Map.of("datedThresholds", List.of(dated("2027-01-01", 3, 6))));

    read("2026-12-31")
        .body("inForce.silver", equalTo(2))
        .body("inForce.source", equalTo("https://example.org"))
        .body("inForce.references", nullValue())
        .body("scheme.gold", equalTo(4));
    read("2027-01-01")
        .body("inForce.silver", equalTo(3))
        .body("inForce.asOf", equalTo("2027-01-01"))
        .body("inForce.source", equalTo(SOURCE));
    Api.asOperator()
        .get("/competencies?scheme=" + scheme)
        .then()
        .body("items[0].datedThresholds[0].gold", equalTo(6));
  }

  @Test
  void shouldKeepWhatAnOperatorSaysWhenTheSchemeIsImportedAgain() {
    put(etag(), Map.of("datedThresholds", List.of(dated("2027-01-01", 3, 6))));

    importScheme("2027-06-01").then().statusCode(200);

    read("2027-07-01").body("inForce.gold", equalTo(6)).body("scheme.asOf", equalTo("2027-06-01"));
  }

  @Test
  void shouldChangeNothingWhereItIsEqual() {
    var wanted = Map.of("datedThresholds", List.of(dated("2027-01-01", 3, 6)));
    put(etag(), wanted).then().statusCode(200);
    var before = etag();

    put(before, wanted).then().statusCode(200).header("ETag", equalTo(before));
  }

  @Test
  void shouldRefuseAStaleVersionAndNoneAndWhatIsNotThere() {
    var wanted = Map.of("datedThresholds", List.of(dated("2027-01-01", 3, 6)));

    put("\"77\"", wanted).then().statusCode(412);
    Api.asOperator().body(wanted).put(path()).then().statusCode(428);
    Api.as(UUID.randomUUID()).body(wanted).put(path()).then().statusCode(403);
    Api.asOperator()
        .header("If-Match", "*")
        .body(wanted)
        .put("/competencies/" + scheme + ":b/thresholds")
        .then()
        .statusCode(404);
    Api.asOperator().get("/competencies/" + scheme + ":b/thresholds").then().statusCode(404);
    read("2027-07-01").body("datedThresholds", hasSize(0));
  }

  @Test
  void shouldSayEverythingThatIsWrong() {
    var references = dated("2029-01-01", 2, 4);
    references.put("references", Map.of("silver", 2, "gold", 1, "months", 0));
    put(
            "*",
            Map.of(
                "datedThresholds",
                List.of(
                    Map.of("silver", 3, "gold", 2),
                    dated("2028-01-01", 0, 2),
                    dated("2028-01-01", 2, 4),
                    references,
                    dated("2500-01-01", 2, 4))))
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains(
                "/datedThresholds/0/from required",
                "/datedThresholds/0 thresholds",
                "/datedThresholds/0/source required",
                "/datedThresholds/1 thresholds",
                "/datedThresholds/3/references references",
                "/datedThresholds/3/references/months months",
                "/datedThresholds/4/from date-range",
                "/datedThresholds/2/from duplicate"))
        .body("errors[1].detail", containsString("silver <= gold"));
  }

  private Response importScheme(String asOf) {
    return Api.asOperator()
        .body(
            Map.of(
                "scheme",
                scheme,
                "name",
                scheme,
                "asOf",
                asOf,
                "source",
                "https://example.org",
                "competencies",
                List.of(Map.of("code", code, "name", "A"))))
        .put("/taxonomies/" + scheme);
  }

  private String path() {
    return "/competencies/" + code + "/thresholds";
  }

  private String etag() {
    return Api.asOperator().get(path()).header("ETag");
  }

  private ValidatableResponse read(String at) {
    return Api.as(UUID.randomUUID()).get(path() + "?at=" + at).then().statusCode(200);
  }

  private Response put(String ifMatch, Map<String, ?> wanted) {
    return Api.asOperator().header("If-Match", ifMatch).body(wanted).put(path());
  }

  private static Map<String, Object> dated(String from, int silver, int gold) {
    return new HashMap<>(Map.of("from", from, "silver", silver, "gold", gold, "source", SOURCE));
  }

  private UUID certified(int people) {
    var id = UUID.randomUUID();
    var certifications =
        IntStream.range(0, people)
            .mapToObj(
                p -> Map.of("person", "p" + p, "certification", code, "validFrom", "2026-01-01"))
            .toList();
    Api.as(id)
        .body(Map.of("name", "Dated Ltd", "country", "DE", "certifications", certifications))
        .post("/partners")
        .then()
        .statusCode(201);
    return id;
  }

  private static ValidatableResponse levels(UUID partner, String at) {
    return Api.as(partner).get("/partners/" + partner + "/levels?at=" + at).then().statusCode(200);
  }
}
