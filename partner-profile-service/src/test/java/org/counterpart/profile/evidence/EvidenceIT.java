package org.counterpart.profile.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.profile.badge.SigningIssuer;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EvidenceIT {
  private static final String ADA = "ada@fabrikam.example";
  private static final String BOB = "bob@fabrikam.example";

  @Test
  void shouldVerifyABadge() {
    // given
    var academy = Academy.trusted();
    var partner = Api.registered();
    var held = certify(partner, "p1");

    // when
    attach(partner, held, academy.badge("1", ADA), "Ada@Fabrikam.example")
        .then()
        .statusCode(200)
        .body("evidence.state", equalTo("VERIFIED"))
        .body("evidence.issuer", equalTo(academy.iri()))
        .body("evidence.verifiedAt", notNullValue())
        .body("evidence.validUntil", equalTo("2100-01-01T00:00:00Z"));

    // then
    evidence(partner, "state", "VERIFIED");
    var event = Topics.last("partner-profiles", partner.toString(), 3);
    assertThat(event.toString()).doesNotContainIgnoringCase(ADA);

    // and when
    Api.as(partner).delete(path(partner, held)).then().statusCode(204);

    // then
    evidence(partner, "state", "SELF_DECLARED");
    var changed = "/certifications/" + held + "/evidence";
    Api.as(partner)
        .get("/partners/" + partner + "/history")
        .then()
        .body("items[0].changes.path", hasItem(changed))
        .body("items[0].changes[0].before.identity", equalTo("Ada@Fabrikam.example"))
        .body("items[1].changes.path", hasItem(changed));
  }

  @Test
  void shouldTellALevelThatIsVerifiedFromOneThatIsDeclared() {
    // given: two people make silver, one of them proves it
    var academy = Academy.trusted();
    var partner = Api.registered();
    var first = certify(partner, "p1");
    var second = certify(partner, "p2");
    attach(partner, first, academy.badge("1", ADA), ADA).then().statusCode(200);
    verifiedLevels(partner, false);

    // when
    attach(partner, second, academy.badge("2", BOB), BOB).then().statusCode(200);

    // then
    verifiedLevels(partner, true);
    var event = Topics.last("partner-profiles", partner.toString(), 5);
    assertThat(event.path("competencies").findValues("verified"))
        .isNotEmpty()
        .allMatch(JsonNode::asBoolean);
    Api.as(UUID.randomUUID())
        .get("/directory/partners/" + partner)
        .then()
        .body("competencies[0].verified", equalTo(true));

    // and when
    Api.as(partner).delete(path(partner, second)).then().statusCode(204);

    // then
    verifiedLevels(partner, false);
  }

  private static void verifiedLevels(UUID partner, boolean verified) {
    Api.as(partner)
        .get("/partners/" + partner + "/levels")
        .then()
        .statusCode(200)
        .body("levels.level", hasItem("SILVER"))
        .body("levels.verified", everyItem(equalTo(verified)));
  }

  @Test
  void shouldTellWhyABadgeProvesNothing() {
    // given
    var academy = Academy.trusted();
    var partner = Api.registered();
    var held = certify(partner, "p1");

    // when, then
    refused(attach(partner, held, academy.badge("1", BOB), ADA), "wrong-subject");
    refused(attach(partner, held, Academy.of("unknown").badge("1", ADA), ADA), "unknown-issuer");
    var forger = SigningIssuer.of("ES256", "k1");
    refused(attach(partner, held, forger.sign(academy.text("1", ADA).json()), ADA), "signature");
    attach(partner, held, "a.b", ADA)
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/credential malformed"));
    evidence(partner, "state", "SELF_DECLARED");
    evidence(partner, "reason", null);
  }

  @Test
  void shouldLetABadgeProveSomethingForOnePersonOnly() {
    // given
    var academy = Academy.trusted();
    var first = Api.registered();
    var held = certify(first, "p1");
    attach(first, held, academy.badge("1", ADA), ADA).then().statusCode(200);

    // when, then: neither for a colleague nor elsewhere
    refused(attach(first, certify(first, "p2"), academy.badge("2", ADA), ADA), "wrong-subject");
    var second = Api.registered();
    var there = certify(second, "p7");
    refused(attach(second, there, academy.badge("1", ADA), ADA), "attached-elsewhere");

    // and when
    Api.as(first).delete("/partners/" + first + "/certifications/" + held).then().statusCode(204);

    // then
    attach(second, there, academy.badge("1", ADA), ADA).then().statusCode(200);

    // and when
    Api.as(second).delete("/partners/" + second).then().statusCode(204);

    // then
    attach(first, certify(first, "p1"), academy.badge("1", ADA), ADA).then().statusCode(200);
  }

  @Test
  void shouldNoLongerProveWhatIsRevoked() {
    // given: revocable badges prove nothing before the list is there
    var academy = Academy.trusted();
    var partner = Api.registered();
    attach(partner, certify(partner, "p1"), academy.revocable("1", ADA), ADA)
        .then()
        .statusCode(200)
        .body("evidence.state", equalTo("SELF_DECLARED"))
        .body("evidence.reason", equalTo("status-unknown"));

    // when
    academy.trust(academy.list("[]"));

    // then
    awaitEvidence(partner, "state", "VERIFIED");
    evidence(partner, "reason", null);

    // and when
    academy.trust(academy.list("[{\"id\":\"" + academy.iri() + "/credentials/1\"}]"));

    // then
    awaitEvidence(partner, "reason", "revoked");
    evidence(partner, "state", "SELF_DECLARED");
    assertThat(Topics.last("partner-profiles", partner.toString(), 5).path("version").asInt())
        .isEqualTo(5);
  }

  @Test
  void shouldNoLongerProveWhatNobodyTrusts() {
    // given
    var academy = Academy.trusted();
    var partner = Api.registered();
    attach(partner, certify(partner, "p1"), academy.badge("1", ADA), ADA).then().statusCode(200);

    // when
    Api.asOperator().delete(academy.path()).then().statusCode(204);

    // then
    awaitEvidence(partner, "reason", "unknown-issuer");

    // and when
    academy.trust("");

    // then
    awaitEvidence(partner, "state", "VERIFIED");
  }

  @Test
  void shouldExportAndImportWhatProvesSomething() {
    // given
    var academy = Academy.trusted();
    var integrator = "integrator-" + UUID.randomUUID();
    var line =
        """
        {"externalId":"e-%s","name":"Fabrikam","country":"DE","certifications":[
          {"person":"p1","certification":"AZ-500","validFrom":"2026-01-01","validUntil":"2099-01-01",
           "evidence":{"credential":"%s","identity":"%s"}}]}
        """
            .formatted(integrator, academy.badge("1", ADA), ADA)
            .replaceAll("\\s*\\n\\s*", "");

    // when
    assertThat(importing(integrator, line)).contains("\"CREATED\"");

    // then
    var exported =
        Api.asIntegrator(integrator)
            .accept("application/x-ndjson")
            .get("/partners/export")
            .asString()
            .strip();
    assertThat(exported).contains(academy.badge("1", ADA).substring(0, 20));
    assertThat(importing(integrator, exported)).contains("\"UNCHANGED\"");
    var csv = Api.asIntegrator(integrator).accept("text/csv").get("/partners/export").asString();
    assertThat(importing(integrator, "text/csv", csv)).contains("\"UNCHANGED\"");
    var id = Api.asIntegrator(integrator).get("/partners").jsonPath().getUUID("items[0].id");
    Api.asIntegrator(integrator)
        .get("/partners/" + id + "/certifications")
        .then()
        .body("items[0].evidence.state", equalTo("VERIFIED"));

    // and when
    var without = exported.replaceAll(",\"evidence\":\\{[^}]*}", "");
    assertThat(importing(integrator, without)).contains("\"UPDATED\"");

    // then
    Api.asIntegrator(integrator)
        .get("/partners/" + id + "/certifications")
        .then()
        .body("items[0].evidence.state", equalTo("SELF_DECLARED"))
        .body("items[0].evidence.reason", nullValue());
  }

  private static String importing(String integrator, String line) {
    return importing(integrator, "application/x-ndjson", line + "\n");
  }

  /** The report, as it is sent. */
  private static String importing(String integrator, String type, String body) {
    return Api.asIntegrator(integrator)
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/partners/import")
        .asString();
  }

  private static String certify(UUID partner, String person) {
    var body =
        "{\"person\":\"%s\",\"certification\":\"AZ-500\",\"validFrom\":\"2026-01-01\",\"validUntil\":\"2099-01-01\"}"
            .formatted(person);
    var answer = Api.as(partner).body(body).post("/partners/" + partner + "/certifications");
    answer.then().statusCode(201).body("evidence.state", equalTo("SELF_DECLARED"));
    return answer.jsonPath().getString("id");
  }

  private static String path(UUID partner, String certification) {
    return "/partners/" + partner + "/certifications/" + certification + "/evidence";
  }

  private static Response attach(UUID partner, String held, String badge, String identity) {
    return Api.as(partner)
        .body("{\"credential\":\"%s\",\"identity\":\"%s\"}".formatted(badge, identity))
        .put(path(partner, held));
  }

  private static void refused(Response answer, String code) {
    answer
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:counterpart:problem:evidence-refused"))
        .body("errors[0].pointer", equalTo("/credential"))
        .body("errors[0].code", equalTo(code));
  }

  private static void evidence(UUID partner, String name, String value) {
    assertThat(
            Api.as(partner)
                .get("/partners/" + partner + "/certifications")
                .jsonPath()
                .getString("items[0].evidence." + name))
        .isEqualTo(value);
  }

  private static void awaitEvidence(UUID partner, String name, String value) {
    await().untilAsserted(() -> evidence(partner, name, value));
  }
}
