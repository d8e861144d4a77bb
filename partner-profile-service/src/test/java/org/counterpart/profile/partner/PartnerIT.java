package org.counterpart.profile.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PartnerIT {

  @Test
  void shouldChangeWhatThePatchNames() {
    // given
    var id =
        Api.registered(
            """
            {"name":"Old","country":"DE","description":"Gone soon.","languages":["de"]}
            """);

    // when
    Api.as(id)
        .header("If-Match", "\"1\"")
        .contentType("application/merge-patch+json")
        .body("{\"name\":\"New\",\"description\":null,\"languages\":[\"fr\",\"en\"]}")
        .patch("/partners/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("New"))
        .body("description", nullValue())
        .body("languages", equalTo(List.of("en", "fr")))
        .body("country", equalTo("DE"));

    // then
    var profile = Topics.last("partner-profiles", id.toString(), 2);
    assertThat(profile.path("version").asInt()).isEqualTo(2);
    assertThat(profile.path("name").asText()).isEqualTo("New");
    var contacts = Topics.last("partner-contacts", id.toString(), 2);
    assertThat(contacts.path("partnerName").asText()).isEqualTo("New");
  }

  @Test
  void shouldMakeNoVersionOfAPatchThatChangesNothing() {
    // given
    var id = Api.registered();

    // when, then
    Api.as(id)
        .header("If-Match", "\"1\"")
        .body("{\"name\":\" Fabrikam Ltd \"}")
        .patch("/partners/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void shouldNotChangeWhatTheCallerHasNotSeen() {
    // given
    var id = Api.registered();
    var patch = "{\"name\":\"Other\"}";

    // when, then
    Api.as(id).body(patch).patch("/partners/" + id).then().statusCode(428);
    Api.as(id)
        .header("If-Match", "\"7\"")
        .body(patch)
        .patch("/partners/" + id)
        .then()
        .statusCode(412);
    Api.as(id).get("/partners/" + id).then().body("name", equalTo("Fabrikam Ltd"));
  }

  @Test
  void shouldRefuseAPatchThatBreaksRules() {
    // given
    var id = Api.registered();

    // when, then
    refused(id, "{\"name\":null,\"country\":\"XX\"}", "/name required", "/country unknown-country");
    refused(id, "{\"nosuch\":1}", "/nosuch unknown-property");
    refused(id, "{\"version\":9}", "/version unknown-property");
    refused(id, "{\"regionsServed\":[\"mars\"]}", "/regionsServed/0 unknown-region");
    refused(id, "{\"engagementKinds\":[\"MERGE_WITH\"]}", "/engagementKinds/0 unknown-value");
    refused(id, "{\"website\":\"javascript:alert(1)\"}", "/website url");
    refused(id, "[]", " wrong-type");
    Api.as(id).get("/partners/" + id).then().header("ETag", "\"1\"");
  }

  private static void refused(UUID id, String patch, String... told) {
    var answer =
        Api.as(id)
            .header("If-Match", "\"1\"")
            .body(patch)
            .patch("/partners/" + id)
            .then()
            .statusCode(422);
    for (var violation : told) {
      answer.body("errors.collect { it.pointer + ' ' + it.code }", hasItem(violation));
    }
  }

  @Test
  void shouldRefuseABodyThatIsNoJson() {
    var id = Api.registered();
    Api.as(id)
        .header("If-Match", "\"1\"")
        .body("{\"name\":")
        .patch("/partners/" + id)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    Api.as(UUID.randomUUID()).post("/partners").then().statusCode(400);
  }

  @Test
  void shouldListWhatTheCallerManages() {
    // given
    var integrator = "lister-" + UUID.randomUUID();
    for (var i = 0; i < 3; i++) {
      Api.asIntegrator(integrator)
          .body(
              "{\"name\":\"Partner %d\",\"country\":\"DE\",\"externalId\":\"%s:%d\"}"
                  .formatted(i, integrator, i))
          .post("/partners")
          .then()
          .statusCode(201);
    }
    var own = Api.registered();

    // when
    var seen = new HashSet<String>();
    String cursor = "";
    do {
      var page =
          Api.asIntegrator(integrator)
              .queryParam("limit", 2)
              .queryParam("cursor", cursor)
              .get("/partners");
      seen.addAll(page.jsonPath().getList("items.name"));
      cursor = page.jsonPath().getString("next");
      assertThat(page.header("Link") == null).isEqualTo(cursor == null);
    } while (cursor != null);

    // then
    assertThat(seen).containsExactlyInAnyOrder("Partner 0", "Partner 1", "Partner 2");
    Api.as(own)
        .get("/partners")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(own.toString()));
    Api.as(UUID.randomUUID()).get("/partners").then().body("items", hasSize(0));
    Api.asOperator().get("/partners").then().statusCode(200);
  }

  @Test
  void shouldRefuseParametersThatMakeNoSense() {
    Api.asOperator().get("/partners?cursor=nonsense").then().statusCode(400);
    Api.asOperator().get("/partners?limit=0").then().statusCode(422);
    Api.asOperator().get("/partners/not-a-uuid").then().statusCode(404);
  }

  @Test
  void shouldAnswerTheSameKeyWithTheSamePartner() {
    // given
    var id = UUID.randomUUID();
    var key = UUID.randomUUID().toString();
    var body = "{\"name\":\"Once\",\"country\":\"DE\"}";

    // when
    var first = Api.as(id).header("Idempotency-Key", key).body(body).post("/partners");
    var second = Api.as(id).header("Idempotency-Key", key).body(body).post("/partners");

    // then
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.asString()).isEqualTo(first.asString());
    Api.as(id)
        .header("Idempotency-Key", key)
        .body(body.replace("Once", "Twice"))
        .post("/partners")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:counterpart:problem:idempotency-key-reused"));
  }
}
