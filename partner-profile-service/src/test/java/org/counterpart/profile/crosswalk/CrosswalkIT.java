package org.counterpart.profile.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CrosswalkIT {
  private final String old = "old" + UUID.randomUUID().toString().substring(0, 8);
  private final String now = "now" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void shouldCountWhatIsNearAsSilverAndWhatIsTheSameAsGold() {
    // given
    scheme(old, List.of(), "a", "b");
    scheme(now, List.of(), "a", "b");
    var partner = goldIn(old + ":a", old + ":b");

    // when
    Api.asOperator()
        .body(
            crosswalk(
                mapping(old + ":a", now + ":a", "EXACT"), mapping(old + ":b", now + ":b", "CLOSE")))
        .put("/crosswalks/" + old)
        .then()
        .statusCode(201)
        .body("mappings", hasSize(2));

    // then
    await()
        .untilAsserted(
            () ->
                levels(partner)
                    .body(
                        "levels.collect { it.code + ' ' + it.level + ' ' + it.via }",
                        contains(
                            now + ":a GOLD " + old + ":a",
                            now + ":b SILVER " + old + ":b",
                            old + ":a GOLD null",
                            old + ":b GOLD null")));
    assertThat(Topics.last("partner-profiles", partner.toString(), 2).path("competencies"))
        .hasSize(4);
    Api.as(UUID.randomUUID())
        .get("/directory/partners?competency=" + now + ":a&level=GOLD&at=2027-01-01")
        .then()
        .body("items.id", contains(partner.toString()));

    // and when
    Api.asOperator().delete("/crosswalks/" + old).then().statusCode(204);

    // then
    await().untilAsserted(() -> levels(partner).body("levels", hasSize(2)));
    Api.asOperator().get("/crosswalks/" + old).then().statusCode(404);
  }

  @Test
  void shouldAdviseNobodyToGainWhatIsHeldByWayOfAnother() {
    // given: one person alone for what is near
    scheme(old, List.of(), "a");
    scheme(now, List.of(), "a");
    var partner =
        partnerWith(
            Stream.concat(certified(old + ":a", "1", "2", "3", "4"), certified(now + ":a", "5")));

    // when
    Api.asOperator()
        .body(crosswalk(mapping(old + ":a", now + ":a", "EXACT")))
        .put("/crosswalks/" + old)
        .then()
        .statusCode(201);

    // then
    await()
        .untilAsserted(
            () ->
                levels(partner)
                    .body(
                        "explanation.levels.collect { it.competency + ' ' + it.level + ' ' + it.via"
                            + " }",
                        containsInAnyOrder(old + ":a GOLD null", now + ":a GOLD " + old + ":a"))
                    .body("explanation.advice", hasSize(0)));
  }

  @Test
  void shouldKeepARetiredCodeWorkingThroughItsSuccessor() {
    // given: one holds the old, one the new
    scheme(old, List.of(), "a");
    scheme(now, List.of(), "a");
    var before = goldIn(old + ":a");
    var after = goldIn(now + ":a");
    var half =
        partnerWith(
            Stream.concat(certified(old + ":a", "1", "2"), certified(now + ":a", "3", "4")));

    // when
    scheme(old, List.of(Map.of("code", old + ":a", "successor", now + ":a")), "b");

    // then: whoever asks for the one finds the other
    await().untilAsserted(() -> levels(before).body("levels.code", hasItem(now + ":a")));
    await().untilAsserted(() -> levels(after).body("levels.code", hasItem(old + ":a")));
    // and people with the old and with the new add up
    await()
        .untilAsserted(
            () ->
                levels(half)
                    .body(
                        "levels.collect { it.code + ' ' + it.level + ' ' + it.via }",
                        contains(now + ":a GOLD null", old + ":a GOLD " + now + ":a"))
                    .body("explanation.levels.competency", contains(now + ":a")));
    Api.asOperator()
        .get("/competencies?scheme=" + old)
        .then()
        .body("items.find { it.code == '" + old + ":a' }.retired", equalTo(true))
        .body("items.find { it.code == '" + old + ":a' }.successor", equalTo(now + ":a"));
    Api.asOperator()
        .get("/taxonomies/" + old)
        .then()
        .body("retired.successor", contains(now + ":a"));
    assertThat(Topics.last("competencies", old + ":a", 2).path("successor").asText())
        .isEqualTo(now + ":a");
  }

  @Test
  void shouldTakeOverACodeThatWasRetiredBeforeItsSchemeCame() {
    // given
    scheme(now, List.of(), "a");
    scheme(old, List.of(Map.of("code", old + ":a", "successor", now + ":a")), "b");

    // when
    var partner = goldIn(old + ":a");

    // then
    levels(partner).body("levels.code", hasItem(now + ":a"));
    Api.asOperator()
        .get("/taxonomies/" + old)
        .then()
        .body("retired.code", contains(old + ":a"))
        .body("competencies.code", contains(old + ":b"));
  }

  @Test
  void shouldSayEverythingThatIsWrong() {
    scheme(old, List.of(), "a");
    Api.asOperator()
        .body(
            Map.of(
                "id",
                old,
                "name",
                "x",
                "mappings",
                List.of(
                    Map.of("from", old + ":a", "to", "mpn:juggling", "relation", "EXACT"),
                    Map.of("from", old + ":a", "to", old + ":a"))))
        .put("/crosswalks/" + old)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains(
                "/source required",
                "/asOf required",
                "/mappings/0/to unknown-competency",
                "/mappings/1/relation required",
                "/mappings/1/to same"));
    Api.asOperator()
        .body(
            body(
                old,
                List.of(
                    Map.of("code", old + ":a", "successor", "mpn:juggling"),
                    Map.of("code", "mpn:security", "successor", old + ":a")),
                "a"))
        .put("/taxonomies/" + old)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains(
                "/retired/0/code not-retired",
                "/retired/0/successor unknown-competency",
                "/retired/1/code scheme"));
  }

  private static void scheme(String scheme, List<Map<String, String>> retired, String... codes) {
    var status =
        Api.asOperator()
            .body(body(scheme, retired, codes))
            .put("/taxonomies/" + scheme)
            .statusCode();
    assertThat(status).isIn(200, 201);
  }

  private static Map<String, Object> body(
      String scheme, List<Map<String, String>> retired, String... codes) {
    return Map.of(
        "scheme",
        scheme,
        "name",
        scheme,
        "asOf",
        "2026-01-01",
        "source",
        "https://example.org",
        "competencies",
        Stream.of(codes).map(c -> Map.of("code", scheme + ":" + c, "name", c)).toList(),
        "retired",
        retired);
  }

  private Map<String, Object> crosswalk(Map<?, ?>... mappings) {
    return Map.of(
        "id",
        old,
        "name",
        "Test",
        "asOf",
        "2026-01-01",
        "source",
        "https://example.org",
        "mappings",
        List.of(mappings));
  }

  private static Map<String, String> mapping(String from, String to, String relation) {
    return Map.of("from", from, "to", to, "relation", relation);
  }

  private static UUID goldIn(String... competencies) {
    return partnerWith(
        Stream.of(competencies).flatMap(code -> certified(code, "1", "2", "3", "4")));
  }

  private static Stream<Map<String, String>> certified(String code, String... people) {
    return Stream.of(people)
        .map(p -> Map.of("person", code + p, "certification", code, "validFrom", "2026-01-01"));
  }

  private static UUID partnerWith(Stream<Map<String, String>> certifications) {
    var id = UUID.randomUUID();
    Api.as(id)
        .body(
            Map.of("name", "Near Ltd", "country", "DE", "certifications", certifications.toList()))
        .post("/partners")
        .then()
        .statusCode(201);
    return id;
  }

  private static ValidatableResponse levels(UUID partner) {
    return Api.as(partner)
        .get("/partners/" + partner + "/levels?at=2027-01-01")
        .then()
        .statusCode(200);
  }
}
