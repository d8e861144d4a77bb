package org.counterpart.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PartnerErasureIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String externalId = "vendor:" + UUID.randomUUID();
  private UUID partner;

  @BeforeEach
  void register() {
    partner = imported(externalId);
  }

  @Test
  void shouldTellEverybodyAndSayWhatItHasPurged() {
    // when
    erase(partner);

    // then
    var event = Topics.last("erasures", partner.toString(), 1);
    assertThat(event.path("kind").asText()).isEqualTo("PARTNER");
    assertThat(event.toString()).doesNotContain(externalId, "Ada");
    Api.asOperator()
        .get("/erasures/" + partner)
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("services.service", equalTo(List.of("partner-profile-service")))
        .body("services[0].removed.partner", equalTo(1))
        .body("services[0].removed.contact", equalTo(1))
        .body("services[0].removed.certification", equalTo(2))
        .body(
            "pending",
            containsInAnyOrder("opportunity-service", "matching-service", "notification-service"))
        .body("topics.topic", hasItems("partner-contacts", "matches", "dead-letter.*"))
        .body("goneBy", notNullValue());
  }

  @Test
  void shouldBeCompleteOnceEverybodyHasReported() throws Exception {
    // given
    erase(partner);

    // when
    for (var service : List.of("opportunity-service", "matching-service", "notification-service")) {
      report(
          """
          {"erasureId":"%s","service":"%s","finishedAt":"2026-11-23T10:00:00Z",
           "removed":{"thing":2},"unknownYet":true}
          """
              .formatted(partner, service));
    }
    report("no report at all");

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                Api.as(partner)
                    .get("/erasures/" + partner)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("COMPLETE"))
                    .body("pending", equalTo(List.of()))
                    .body("services.service", hasItems("matching-service")));
  }

  @Test
  void shouldShowAnErasureToNobodyElse() {
    erase(partner);

    Api.as(UUID.randomUUID()).get("/erasures/" + partner).then().statusCode(404);
    Api.asIntegrator("vendor").get("/erasures/" + partner).then().statusCode(403);
    Api.asOperator().get("/erasures/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void shouldNotLetAnImportBringItBack() {
    // given
    erase(partner);

    // when, then
    var line = importing(externalId);
    assertThat(line.getString("status")).isEqualTo("REJECTED");
    assertThat(line.getString("errors[0].pointer")).isEqualTo("/externalId");
    assertThat(line.getString("errors[0].code")).isEqualTo("erased");
    Api.asOperator()
        .body(document(externalId))
        .post("/partners")
        .then()
        .statusCode(409)
        .body("type", endsWith(":partner-erased"));
  }

  @Test
  void shouldLetItBackOnceAnOperatorReleasesTheExternalId() {
    // given
    erase(partner);

    // when
    Api.asOperator().delete("/erasures/" + partner + "/external-id").then().statusCode(204);

    // then
    assertThat(importing(externalId).getString("status")).isEqualTo("CREATED");
  }

  @Test
  void shouldNotLetAPartnerBackUnderItsId() {
    var own = Api.registered();
    Api.as(own).delete("/partners/" + own).then().statusCode(204);

    Api.as(own)
        .body("{\"name\":\"Again\",\"country\":\"DE\"}")
        .post("/partners")
        .then()
        .statusCode(409)
        .body("type", endsWith(":partner-erased"));
  }

  @Test
  void shouldTakeItOutOfOthersPastWorkAndPublishThem() {
    // given
    var other =
        Api.registered(
            """
            {"name":"Other","country":"DE","references":[{"title":"Together","partners":[
              {"externalId":"%s"},{"id":"%s"},{"externalId":"somebody:else"}]}]}
            """
                .formatted(externalId, partner));

    // when
    erase(partner);

    // then
    var profile = Topics.last("partner-profiles", other.toString(), 2);
    assertThat(profile.path("references").toString())
        .contains("somebody:else")
        .doesNotContain(externalId, partner.toString());
  }

  @Test
  void shouldForgetTheAnswersToItsRequests() {
    // given
    var key = UUID.randomUUID().toString();
    Api.asIntegrator("vendor")
        .header("Idempotency-Key", key)
        .body("{\"name\":\"Eve\",\"email\":\"eve@x.example\"}")
        .post("/partners/" + partner + "/contacts")
        .then()
        .statusCode(201);

    // when
    erase(partner);

    // then
    Api.asOperator()
        .get("/erasures/" + partner)
        .then()
        .body("services[0].removed.idempotency_key", equalTo(1));
  }

  private static void erase(UUID partner) {
    Api.asOperator()
        .delete("/partners/" + partner)
        .then()
        .statusCode(204)
        .header("Location", endsWith("/erasures/" + partner));
  }

  private static UUID imported(String externalId) {
    return UUID.fromString(importing(externalId).getString("id"));
  }

  /** The report's line on a record with this external id. */
  private static JsonPath importing(String externalId) {
    return Api.asIntegrator("vendor")
        .contentType("application/x-ndjson")
        .body(document(externalId).replace("\n", "").getBytes(StandardCharsets.UTF_8))
        .post("/partners/import")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .transform(JsonPath::from);
  }

  private static String document(String externalId) {
    return """
    {"externalId":"%s","name":"Imported","country":"DE",
     "contacts":[{"name":"Ada","email":"ada@imported.example"}],
     "certifications":[
       {"person":"p1","certification":"AZ-500","validFrom":"2026-01-01"},
       {"person":"p2","certification":"AZ-500","validFrom":"2026-01-01"}]}
    """
        .formatted(externalId);
  }

  private static void report(String value) throws Exception {
    var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("erasure-reports", "any", value)).get();
    }
  }
}
