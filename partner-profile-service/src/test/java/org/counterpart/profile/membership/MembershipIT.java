package org.counterpart.profile.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MembershipIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String code = "eco-" + UUID.randomUUID();

  @Test
  void shouldBelongAfterAnInvitationIsAcceptedAndNoLongerAfterLeaving() {
    // given
    created(code, null);
    var partner = Api.registered();

    // when
    byOperator(code, partner, "INVITED").statusCode(200).body("legal", contains("REMOVED"));

    // then: asked is not yet in
    Api.as(partner)
        .get("/partners/" + partner + "/memberships")
        .then()
        .body("items.state", contains("INVITED"))
        .body("items[0].legal", contains("MEMBER", "DECLINED"));
    belongs(partner).body("belongsTo", empty());

    // and when
    byPartner(partner, code, "MEMBER").statusCode(200);

    // then
    belongs(partner).body("belongsTo", contains(code)).body("ecosystems", empty());
    assertThat(published(partner, 2)).containsExactly(code);
    found(code).body("items.id", contains(partner.toString()));

    // and when
    byPartner(partner, code, "LEFT").statusCode(200);

    // then
    assertThat(published(partner, 3)).isEmpty();
    found(code).body("items", empty());
  }

  @Test
  void shouldTellEveryStepAndWhoTookIt() {
    // given
    created(code, null);
    var partner = Api.registered();

    // when: one of them changes nothing
    byOperator(code, partner, "INVITED").statusCode(200);
    byOperator(code, partner, "INVITED").statusCode(200);
    byPartner(partner, code, "DECLINED").statusCode(200);
    byPartner(partner, code, "REQUESTED").statusCode(200);
    byOperator(code, partner, "MEMBER").statusCode(200);

    // then
    var told =
        Topics.records("membership-changes", partner.toString(), 4).stream()
            .map(record -> Topics.valid("membership-changes", record.value()))
            .toList();
    assertThat(told)
        .extracting(
            event ->
                "%s %s %s"
                    .formatted(
                        event.path("before").asText("none"),
                        event.path("state").asText(),
                        event.path("by").asText()))
        .containsExactly(
            "none INVITED OPERATOR",
            "INVITED DECLINED PARTNER",
            "DECLINED REQUESTED PARTNER",
            "REQUESTED MEMBER OPERATOR");
    assertThat(told.getFirst().path("ecosystem").asText()).isEqualTo(code);
    assertThat(told.getFirst().path("ecosystemName").asText()).isNotBlank();
  }

  @Test
  void shouldCountAMemberOfAChapterForItsCommunity() {
    // given
    var chapter = code + "-de";
    created(code, null);
    created(chapter, code);
    var partner = Api.registered();

    // when
    byPartner(partner, chapter, "REQUESTED").statusCode(200);
    byOperator(chapter, partner, "MEMBER").statusCode(200);

    // then
    assertThat(published(partner, 2)).containsExactly(code, chapter);
    found(code).body("items.id", contains(partner.toString()));
    Api.asOperator()
        .get("/ecosystems?parent=" + code)
        .then()
        .statusCode(200)
        .body("items.id", contains(chapter));
  }

  @Test
  void shouldRefuseWhatIsNotLegalAndSayWhatIs() {
    created(code, null);
    var partner = Api.registered();

    byOperator(code, partner, "MEMBER")
        .statusCode(409)
        .body("type", endsWith("illegal-transition"))
        .body("detail", containsString("legal: INVITED"));
    byPartner(partner, code, "REQUESTED").statusCode(200);
    byPartner(partner, code, "REQUESTED").statusCode(200);
    byPartner(partner, code, "MEMBER")
        .statusCode(409)
        .body("detail", containsString("This membership is REQUESTED"));
    byPartner(partner, "no-such-thing", "REQUESTED").statusCode(404);
    Api.as(partner)
        .body("{}")
        .put("/partners/" + partner + "/memberships/" + code)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/state"));
    Api.as(partner).get("/ecosystems/" + code + "/members").then().statusCode(403);
    Api.as(UUID.randomUUID()).get("/partners/" + partner + "/memberships").then().statusCode(404);
  }

  @Test
  void shouldTakeALabelAwayOnceItIsGovernedAndKeepItAsARequest() {
    // given
    var partner = declaring(code);
    belongs(partner).body("belongsTo", contains(code));

    // when
    created(code, null);

    // then
    assertThat(published(partner, 2)).isEmpty();
    belongs(partner).body("ecosystems", contains(code)).body("belongsTo", empty());
    Api.asOperator()
        .get("/ecosystems/" + code + "/members?state=REQUESTED")
        .then()
        .body("items.partnerId", contains(partner.toString()))
        .body("items[0].partnerName", equalTo("Label Ltd"));

    // and when
    byOperator(code, partner, "MEMBER").statusCode(200);

    // then
    assertThat(published(partner, 3)).containsExactly(code);
  }

  @Test
  void shouldNotBringAnybodyInByADocument() {
    // given
    created(code, null);

    // when
    var registered = declaring(code);
    var imported = "import:" + UUID.randomUUID();
    Api.asOperator()
        .contentType("application/x-ndjson")
        .body(
            "{\"externalId\":\"%s\",\"name\":\"Bulk\",\"country\":\"DE\",\"ecosystems\":[\"%s\",\"x%s\"]}"
                .formatted(imported, code, code)
                .getBytes(StandardCharsets.UTF_8))
        .post("/partners/import")
        .then()
        .statusCode(200);

    // then
    belongs(registered).body("belongsTo", empty());
    found(code).body("items", empty());
    found("x" + code).body("items", hasSize(1)).body("items[0].ecosystems", contains("x" + code));
  }

  @Test
  void shouldLeaveNobodyInWhoIsImportedWhileTheEcosystemIsCreated() throws Exception {
    // given: many that name the code, in several batches side by side
    var documents =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    "{\"externalId\":\"%s:%d\",\"name\":\"Bulk\",\"country\":\"DE\",\"ecosystems\":[\"%s\"]}"
                        .formatted(code, i, code))
            .collect(Collectors.joining("\n"));

    // when
    var importing = CompletableFuture.runAsync(() -> imported(documents));
    await().atMost(PATIENCE).until(() -> importing.isDone() || anybodyIsIn());
    created(code, null);
    importing.get();

    // then
    await().atMost(PATIENCE).until(() -> !anybodyIsIn());
    Api.asOperator()
        .get("/ecosystems/" + code + "/members?limit=200")
        .then()
        .body("items.state.unique()", contains("REQUESTED"));
  }

  private boolean anybodyIsIn() {
    return !found(code + "&limit=1").extract().jsonPath().getList("items").isEmpty();
  }

  @Test
  void shouldKeepAMemberWhoseDocumentIsImportedAgain() {
    // given
    created(code, null);
    var document = "{\"externalId\":\"import:%s\",\"name\":\"%s\",\"country\":\"DE\"}";
    imported(document.formatted(code, "Before"));
    var partner = UUID.fromString(idOf("import:" + code));
    byOperator(code, partner, "INVITED").statusCode(200);
    Api.asIntegrator("importer-" + code)
        .body(Map.of("state", "MEMBER"))
        .put("/partners/" + partner + "/memberships/" + code)
        .then()
        .statusCode(200);

    // when
    imported(document.formatted(code, "After"));

    // then
    assertThat(published(partner, 3)).containsExactly(code);
  }

  @Test
  void shouldPutEverybodyOutOfWhatIsRetired() {
    // given
    created(code, null);
    created(code + "-de", code);
    var partner = Api.registered();
    byOperator(code + "-de", partner, "INVITED");
    byPartner(partner, code + "-de", "MEMBER").statusCode(200);

    // when
    retire(code).statusCode(409).body("type", endsWith("ecosystem-has-chapters"));
    retire(code + "-de").statusCode(200).body("retired", equalTo(true));

    // then
    assertThat(published(partner, 3)).isEmpty();
    byPartner(partner, code + "-de", "LEFT").statusCode(409);
    retire(code).statusCode(200);
  }

  @Test
  void shouldCountTheLevelsOfMembersOnADay() {
    // given
    created(code, null);
    var certifications =
        List.of("1", "2").stream()
            .map(
                p ->
                    Map.of("person", p, "certification", "mpn:security", "validFrom", "2026-01-01"))
            .toList();
    var partner = UUID.randomUUID();
    Api.as(partner)
        .body(Map.of("name", "Silver", "country", "DE", "certifications", certifications))
        .post("/partners")
        .then()
        .statusCode(201);
    byOperator(code, partner, "INVITED");

    // then
    levels("2026-06-01").body("items", empty());

    // and when
    byPartner(partner, code, "MEMBER").statusCode(200);

    // then
    levels("2026-06-01")
        .body(
            "items.find { it.competency == 'mpn:security' }",
            equalTo(
                Map.of(
                    "competency", "mpn:security", "level", "SILVER", "members", 1, "verified", 0)));
    levels("2025-06-01").body("items", empty());
  }

  private ValidatableResponse levels(String at) {
    return Api.asOperator().get("/ecosystems/" + code + "/levels?at=" + at).then().statusCode(200);
  }

  private static void created(String id, String parent) {
    var body = new HashMap<String, Object>(Map.of("id", id, "name", id, "kind", "COMMUNITY"));
    body.put("parent", parent);
    Api.asOperator().body(body).post("/ecosystems").then().statusCode(201);
  }

  private static ValidatableResponse retire(String id) {
    var etag = Api.asOperator().get("/ecosystems/" + id).then().extract().header("ETag");
    return Api.asOperator()
        .header("If-Match", etag)
        .put("/ecosystems/" + id + "/retirement")
        .then();
  }

  private static ValidatableResponse byOperator(String ecosystem, UUID partner, String state) {
    return Api.asOperator()
        .body(Map.of("state", state))
        .put("/ecosystems/" + ecosystem + "/members/" + partner)
        .then();
  }

  private static ValidatableResponse byPartner(UUID partner, String ecosystem, String state) {
    return Api.as(partner)
        .body(Map.of("state", state))
        .put("/partners/" + partner + "/memberships/" + ecosystem)
        .then();
  }

  private static UUID declaring(String ecosystem) {
    return Api.registered(
        "{\"name\":\"Label Ltd\",\"country\":\"DE\",\"ecosystems\":[\"%s\"]}".formatted(ecosystem));
  }

  private void imported(String document) {
    Api.asIntegrator("importer-" + code)
        .contentType("application/x-ndjson")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .post("/partners/import")
        .then()
        .statusCode(200);
  }

  private String idOf(String externalId) {
    return Api.asIntegrator("importer-" + code)
        .get("/partners")
        .then()
        .body("items.externalId", contains(externalId))
        .extract()
        .path("items[0].id");
  }

  private static ValidatableResponse belongs(UUID partner) {
    return Api.as(partner).get("/partners/" + partner).then().statusCode(200);
  }

  private static ValidatableResponse found(String ecosystem) {
    return Api.as(UUID.randomUUID())
        .get("/directory/partners?ecosystem=" + ecosystem)
        .then()
        .statusCode(200);
  }

  private static List<String> published(UUID partner, int count) {
    return StreamSupport.stream(
            Topics.last("partner-profiles", partner.toString(), count)
                .path("ecosystems")
                .spliterator(),
            false)
        .map(JsonNode::asText)
        .toList();
  }
}
