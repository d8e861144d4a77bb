package org.counterpart.profile.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TaxonomyIT {
  private static final String WAITING =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted"
          + " and mode = 'ExclusiveLock'";

  @Inject Taxonomies taxonomies;
  @Inject Schemes schemes;

  @Test
  void shouldShipTheTaxonomiesOfMicrosoftAndThePlaces() {
    Api.asOperator()
        .get("/taxonomies")
        .then()
        .body("items.scheme", hasItems("iso-3166", "mpn", "regions", "solutions-partner"));
    Api.asOperator()
        .get("/taxonomies/mpn")
        .then()
        .body("competencies", hasSize(18))
        .body("asOf", equalTo("2021-07-01"))
        .body("certifications.code", hasItem("AZ-500"));
    Api.asOperator().get("/taxonomies/solutions-partner").then().body("competencies", hasSize(6));
    Api.asOperator()
        .get("/taxonomies/iso-3166")
        .then()
        .body("countries.find { it.code == 'DE' }.name", equalTo("Germany"));
    Api.asOperator()
        .get("/taxonomies/regions")
        .then()
        .body("regions.code", hasItems("eu", "world"));
    Api.asOperator().get("/taxonomies/nosuch").then().statusCode(404);
    Api.asOperator().get("/competencies?scheme=mpn&limit=200").then().body("items", hasSize(18));
    assertThat(Topics.last("competencies", "mpn:security", 1).path("name").asText())
        .isEqualTo("Security");
  }

  @Test
  void shouldTakeASchemeAndRetireWhatItNoLongerNames() {
    // when
    put("tree", 2).then().statusCode(201).body("competencies", hasSize(2));

    // then
    var leaf = Topics.last("competencies", "tree:/1/2", 1);
    assertThat(leaf.path("version").asInt()).isEqualTo(1);
    assertThat(leaf.at("/thresholds/gold").asInt()).isEqualTo(9);
    put("tree", 2).then().statusCode(200);

    // and when
    Api.asOperator()
        .body(
            "{\"scheme\":\"tree\",\"name\":\"A"
                + " tree\",\"asOf\":\"2026-01-01\",\"source\":\"https://tree.example\",\"competencies\":[{\"code\":\"tree:/1\",\"name\":\"Root\"}]}")
        .put("/taxonomies/tree")
        .then()
        .statusCode(200)
        .body("competencies", hasSize(1));

    // then: the equal import in between made no version
    var gone = Topics.last("competencies", "tree:/1/2", 2);
    assertThat(gone.path("version").asInt()).isEqualTo(2);
    assertThat(gone.path("retired").asBoolean()).isTrue();
  }

  @Test
  void shouldComputeLevelsAnewWhenThresholdsChange() {
    // given
    put("moving", 2).then().statusCode(201);
    var partner =
        Api.registered(
            """
            {"name":"Climbers","country":"DE","certifications":[
              {"person":"p1","certification":"moving:/1/2","validFrom":"2026-01-01"}]}
            """);
    Api.as(partner).get("/partners/" + partner + "/levels").then().body("segments", hasSize(0));

    // when
    put("moving", 1).then().statusCode(200);

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Api.as(partner)
                            .get("/partners/" + partner + "/levels")
                            .jsonPath()
                            .getList("segments.code"))
                    .isEqualTo(List.of("moving:/1/2")));
    var event = Topics.last("partner-profiles", partner.toString(), 2);
    assertThat(event.at("/competencies/0/code").asText()).isEqualTo("moving:/1/2");
  }

  @Test
  void shouldNotMissALevelThatIsStoredByTheSchemeOfBefore() {
    // given: somebody who is at work when the scheme changes
    put("racing", 2).then().statusCode(201);
    QuarkusTransaction.begin();
    try {
      taxonomies.forStoring();

      // when
      put("racing", 1).then().statusCode(200);

      // then: levels are computed anew only after that
      await().until(() -> count(WAITING) > 0);
      assertThat(pending()).isTrue();
    } finally {
      QuarkusTransaction.rollback();
    }
    await().until(() -> !pending());
  }

  @Test
  void shouldFindWhatAnOutageHasLeftUndone() {
    // given
    put("left", 2).then().statusCode(201);
    await().until(() -> !pending());

    // when: as after an instance that died before it came to it
    QuarkusTransaction.requiringNew()
        .run(() -> schemes.update("levelsPending = true where scheme = 'left'"));

    // then
    await().until(() -> !pending());
  }

  private boolean pending() {
    return QuarkusTransaction.requiringNew().call(() -> !taxonomies.pending().isEmpty());
  }

  private long count(String query) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    schemes
                        .getEntityManager()
                        .createNativeQuery(query, Long.class)
                        .getSingleResult());
  }

  @Test
  void shouldRefuseASchemeThatBreaksRules() {
    Api.asOperator()
        .body(
            """
            {"scheme":"other","name":"","asOf":"2026-01-01","source":"x",
             "competencies":[{"code":"broken:a","name":"A","thresholds":{"silver":3,"gold":2}},
                             {"code":"broken:a","name":"A"},{"code":"else:b","name":"B"}],
             "certifications":[{"code":"C 1","countsTowards":["broken:z"]}]}
            """)
        .put("/taxonomies/broken")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItems(
                "/scheme scheme",
                "/name required",
                "/competencies/0/thresholds thresholds",
                "/competencies/1/code duplicate",
                "/competencies/2/code scheme",
                "/certifications/0/code not-a-token",
                "/certifications/0/countsTowards/0 unknown-competency"));
    Api.asOperator()
        .body("{\"scheme\":\"regions\",\"name\":\"x\",\"asOf\":\"2026-01-01\",\"source\":\"x\"}")
        .put("/taxonomies/regions")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:counterpart:problem:taxonomy-built-in"));
  }

  private static Response put(String scheme, int silver) {
    return Api.asOperator()
        .body(
            """
            {"scheme":"%s","name":"A tree","asOf":"2026-01-01","source":"https://tree.example",
             "competencies":[
               {"code":"%s:/1/2","name":"Leaf","path":"/tree/leaf","thresholds":{"silver":%d,"gold":9}},
               {"code":"%s:/1","name":"Root"}],
             "certifications":[{"code":"T-1","name":"Tree climber","countsTowards":["%s:/1/2"]}]}
            """
                .formatted(scheme, scheme, silver, scheme, scheme))
        .put("/taxonomies/" + scheme);
  }
}
