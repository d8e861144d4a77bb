package org.counterpart.profile.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LevelIT {
  private static final String DAY = "2027-01-11";

  @Test
  void shouldHoldOneGoldWithFourPeopleAndTheOneThatIsPreferred() {
    // given
    var partner = withFourPeopleInTwoCompetencies(Map.of());
    levels(partner)
        .body("levels.code", contains("mpn:devops", "mpn:security"))
        .body("levels.level", contains("GOLD", "SILVER"))
        .body("explanation.levels[0].backedBy", contains("p1", "p2", "p3", "p4"));

    // when
    Api.as(partner)
        .header("If-Match", "\"1\"")
        .body(Map.of("goldPreference", List.of("mpn:security")))
        .patch("/partners/" + partner)
        .then()
        .statusCode(200)
        .body("goldPreference", contains("mpn:security"));

    // then: held, explained and published, but the preference is nobody else's business
    levels(partner)
        .body("levels.level", contains("SILVER", "GOLD"))
        .body("explanation.levels.competency", contains("mpn:security", "mpn:devops"))
        .body("explanation.advice[0].kind", equalTo("NEXT_LEVEL"))
        .body(
            "explanation.advice[0].text",
            equalTo(
                "Gold in mpn:devops takes 4 more people certified for it who back no other"
                    + " gold."));
    var event = Topics.last("partner-profiles", partner.toString(), 2);
    assertThat(event.path("competencies").findValuesAsText("level"))
        .containsExactly("SILVER", "GOLD");
    assertThat(event.has("goldPreference")).isFalse();
    Api.as(UUID.randomUUID())
        .get("/directory/partners/" + partner)
        .then()
        .statusCode(200)
        .body("keySet()", not(hasItem("goldPreference")));
  }

  @Test
  void shouldTakeThePreferenceWithTheDocument() {
    var partner =
        withFourPeopleInTwoCompetencies(Map.of("goldPreference", List.of("mpn:security")));
    levels(partner).body("levels.level", contains("SILVER", "GOLD"));
  }

  @Test
  void shouldRefuseAPreferenceThatIsNone() {
    Api.as(UUID.randomUUID())
        .body(
            Map.of(
                "name",
                "Fabrikam Ltd",
                "country",
                "DE",
                "goldPreference",
                List.of("mpn:security", "mpn:juggling", "mpn:security")))
        .post("/partners")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains("/goldPreference/1 unknown-competency", "/goldPreference/2 duplicate"));
  }

  @Test
  void shouldAskForReferencesWhereASchemeDoes() {
    // given: gold takes a reference of the last year
    importScheme("refs", Map.of("silver", 0, "gold", 1, "months", 12));
    var partner =
        registered(
            Map.of(
                "certifications", Stream.of("p1", "p2").map(p -> certified(p, "refs:a")).toList()));
    levels(partner)
        .body("levels.level", contains("SILVER"))
        .body("explanation.advice[0].references", equalTo(1))
        .body("explanation.advice[0].people", equalTo(0));

    // when
    Api.as(partner)
        .body(Map.of("title", "Done", "competencies", List.of("refs:a"), "endDate", "2026-06-30"))
        .post("/partners/" + partner + "/references")
        .then()
        .statusCode(201);

    // then
    levels(partner)
        .body("levels.level", contains("GOLD"))
        .body("segments.level", contains("SILVER", "GOLD", "SILVER"))
        .body("segments.from", contains("2026-01-01", "2026-06-30", "2027-06-30"));
  }

  @Test
  void shouldComputeAnewWhenAnOperatorChangesWhatLevelsTake() {
    // given
    importScheme("dated", null);
    var partner =
        registered(
            Map.of(
                "certifications",
                Stream.of("p1", "p2").map(p -> certified(p, "dated:a")).toList()));
    levels(partner).body("levels.level", contains("GOLD"));

    // when
    importScheme("dated", Map.of("silver", 0, "gold", 1));

    // then
    Awaitility.await()
        .untilAsserted(() -> levels(partner).body("levels.level", contains("SILVER")));
  }

  private static void importScheme(String scheme, Map<String, Integer> references) {
    var entry =
        new HashMap<String, Object>(
            Map.of(
                "code", scheme + ":a", "name", "A", "thresholds", Map.of("silver", 1, "gold", 2)));
    if (references != null) {
      entry.put("references", references);
    }
    Api.asOperator()
        .body(
            Map.of(
                "scheme",
                scheme,
                "name",
                "For this test",
                "asOf",
                "2026-01-01",
                "source",
                "https://example.org/scheme",
                "competencies",
                List.of(entry)))
        .put("/taxonomies/" + scheme)
        .then()
        .statusCode(references == null || scheme.equals("refs") ? 201 : 200);
  }

  private static UUID withFourPeopleInTwoCompetencies(Map<String, Object> more) {
    var document = new HashMap<>(more);
    document.put(
        "certifications",
        Stream.of("p1", "p2", "p3", "p4")
            .flatMap(p -> Stream.of(certified(p, "mpn:devops"), certified(p, "mpn:security")))
            .toList());
    return registered(document);
  }

  private static UUID registered(Map<String, Object> more) {
    var document = new HashMap<>(more);
    document.put("name", "Fabrikam Ltd");
    document.put("country", "DE");
    var id = UUID.randomUUID();
    Api.as(id).body(document).post("/partners").then().statusCode(201);
    return id;
  }

  private static Map<String, Object> certified(String person, String competency) {
    return Map.of("person", person, "certification", competency, "validFrom", "2026-01-01");
  }

  private static ValidatableResponse levels(UUID partner) {
    return Api.as(partner).get("/partners/" + partner + "/levels?at=" + DAY).then().statusCode(200);
  }
}
