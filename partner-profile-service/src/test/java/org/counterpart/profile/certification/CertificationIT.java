package org.counterpart.profile.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CertificationIT {

  @Test
  void shouldComputeLevelsFromCertifications() {
    // given
    var partner = Api.registered();
    certify(partner, "p1", "mpn:devops", "2026-01-01", "2027-01-01");

    // when
    String second = certify(partner, "p2", "mpn:devops", "2026-03-01", "2026-09-01");

    // then
    var levels = "/partners/" + partner + "/levels?at=";
    Api.as(partner)
        .get(levels + "2026-03-01")
        .then()
        .body("levels[0].code", equalTo("mpn:devops"))
        .body("levels[0].level", equalTo("SILVER"))
        .body("levels[0].from", equalTo("2026-03-01"))
        .body("levels[0].until", equalTo("2026-09-01"));
    Api.as(partner)
        .get(levels + "2026-09-01")
        .then()
        .body("levels", hasSize(0))
        .body("segments", hasSize(1));
    Api.as(partner).get(levels + "2026-02-28").then().body("levels", hasSize(0));
    var event = Topics.last("partner-profiles", partner.toString(), 3);
    assertThat(event.path("competencies").toString())
        .isEqualTo(
            "[{\"code\":\"mpn:devops\",\"level\":\"SILVER\",\"from\":\"2026-03-01\",\"until\":\"2026-09-01\",\"verified\":false}]");
    assertThat(event.toString()).doesNotContain("p1", "p2");

    // and when
    Api.as(partner)
        .delete("/partners/" + partner + "/certifications/" + second)
        .then()
        .statusCode(204);

    // then
    Api.as(partner).get(levels + "2026-03-01").then().body("segments", hasSize(0));
    assertThat(Topics.last("partner-profiles", partner.toString(), 4).path("competencies"))
        .isEmpty();
  }

  @Test
  void shouldComputeAnewWhatKeepsItsFirstDay() {
    // given
    var partner = Api.registered();
    certify(partner, "p1", "mpn:devops", "2026-01-01", null);
    certify(partner, "p2", "mpn:devops", "2026-01-01", null);

    // when
    certify(partner, "p3", "mpn:devops", "2026-01-01", null);
    certify(partner, "p4", "mpn:devops", "2026-01-01", "2027-01-01");

    // then
    Api.as(partner)
        .get("/partners/" + partner + "/levels?at=2026-06-01")
        .then()
        .body("levels.level", equalTo(List.of("GOLD")))
        .body("segments.level", equalTo(List.of("GOLD", "SILVER")))
        .body("segments.from", equalTo(List.of("2026-01-01", "2027-01-01")));
  }

  @Test
  void shouldListWhatIsValidOnADay() {
    // given
    var partner = Api.registered();
    certify(partner, "p1", "mpn:devops", "2026-01-01", "2026-07-01");
    certify(partner, "p2", "mpn:devops", "2026-03-01", null);
    var list = "/partners/" + partner + "/certifications";

    // when, then
    Api.as(partner).get(list).then().body("items.person", equalTo(List.of("p1", "p2")));
    Api.as(partner)
        .get(list + "?at=2026-06-30")
        .then()
        .body("items.person", equalTo(List.of("p1", "p2")));
    Api.as(partner)
        .get(list + "?at=2026-07-01")
        .then()
        .body("items.person", equalTo(List.of("p2")));
    Api.as(partner).get(list + "?at=2025-12-31").then().body("items", hasSize(0));
    Api.as(partner).get(list + "?at=soon").then().statusCode(400);
  }

  @Test
  void shouldCountOneCertificationTowardsSeveralCompetencies() {
    // given
    var partner = Api.registered();
    certify(partner, "p1", "AZ-500", "2026-01-01", null);
    certify(partner, "p2", "SC-200", "2026-01-01", null);

    // when, then
    Api.as(partner)
        .get("/partners/" + partner + "/levels?at=2026-06-01")
        .then()
        .body("levels.code", hasItem("mpn:security"))
        .body("levels.code", hasItem("solutions-partner:security"));
  }

  @Test
  void shouldRefuseTheSameTwice() {
    // given
    var partner = Api.registered();
    certify(partner, "p1", "AZ-500", "2026-01-01", null);

    // when, then
    Api.as(partner)
        .body("{\"person\":\"p1\",\"certification\":\"AZ-500\",\"validFrom\":\"2026-01-01\"}")
        .post("/partners/" + partner + "/certifications")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:counterpart:problem:certification-exists"));
  }

  @Test
  void shouldRefuseWhatBreaksRules() {
    var partner = Api.registered();
    refused(partner, "{\"person\":\"p1\",\"certification\":\"AZ-500\"}", "/validFrom required");
    refused(
        partner,
        "{\"person\":\"p1\",\"certification\":\"AZ-500\",\"validFrom\":\"2026-01-01\",\"validUntil\":\"2026-01-01\"}",
        "/validUntil date-order");
    refused(
        partner,
        "{\"person\":\"p1\",\"certification\":\"AZ-500\",\"validFrom\":\"2026-02-30\"}",
        "/validFrom wrong-type");
    refused(
        partner,
        "{\"person\":\"p1\",\"certification\":\"ZZ-1\",\"validFrom\":\"2026-01-01\"}",
        "/certification unknown-certification");
  }

  private static void refused(UUID partner, String body, String told) {
    Api.as(partner)
        .body(body)
        .post("/partners/" + partner + "/certifications")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(told));
  }

  private static String certify(
      UUID partner, String person, String what, String from, String until) {
    var end = until == null ? "" : ",\"validUntil\":\"" + until + "\"";
    var body =
        "{\"person\":\"%s\",\"certification\":\"%s\",\"validFrom\":\"%s\"%s}"
            .formatted(person, what, from, end);
    var answer = Api.as(partner).body(body).post("/partners/" + partner + "/certifications");
    answer.then().statusCode(201);
    return answer.jsonPath().getString("id");
  }
}
