package org.counterpart.profile.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
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
class ContactIT {
  private static final String ADA =
      """
      {"name":"Ada Muster","email":"ada@fabrikam.example","language":"de",
       "topics":{"competencies":["mpn:security","mpn:devops"],"countries":["DE"]}}
      """;

  @Test
  void shouldAddChangeAndRemoveAContact() {
    // given
    var partner = Api.registered();
    var contacts = "/partners/" + partner + "/contacts";

    // when: added
    var added = Api.as(partner).body(ADA).post(contacts);
    added
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("topics.competencies", equalTo(List.of("mpn:devops", "mpn:security")));
    String id = added.jsonPath().getString("id");
    added.then().header("Location", endsWith(contacts + "/" + id));
    var event = Topics.last("partner-contacts", partner.toString(), 2);
    assertThat(event.at("/contacts/0/id").asText()).isEqualTo(id);
    assertThat(event.at("/contacts/0/topics/countries/0").asText()).isEqualTo("DE");

    // when: changed
    Api.as(partner)
        .header("If-Match", "\"1\"")
        .body("{\"topics\":{\"countries\":null}}")
        .patch(contacts + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("topics.countries", hasSize(0))
        .body("topics.competencies", hasSize(2));
    Api.as(partner).body("{}").patch(contacts + "/" + id).then().statusCode(428);
    Api.as(partner)
        .header("If-Match", "\"1\"")
        .body("{}")
        .patch(contacts + "/" + id)
        .then()
        .statusCode(412);

    // when: removed
    Api.as(partner).delete(contacts + "/" + id).then().statusCode(204);

    // then
    Api.as(partner).get(contacts + "/" + id).then().statusCode(404);
    Api.as(partner).get(contacts).then().body("items", hasSize(0));
    event = Topics.last("partner-contacts", partner.toString(), 4);
    assertThat(event.path("contacts")).isEmpty();
    assertThat(event.path("version").asInt()).isEqualTo(4);
  }

  @Test
  void shouldLeaveTheProfilesVersionAlone() {
    var partner = Api.registered();
    Api.as(partner).body(ADA).post("/partners/" + partner + "/contacts").then().statusCode(201);
    Api.as(partner).get("/partners/" + partner).then().header("ETag", "\"1\"");
  }

  @Test
  void shouldRefuseWhatBreaksRules() {
    // given
    var partner = Api.registered();
    Api.as(partner).body(ADA).post("/partners/" + partner + "/contacts").then().statusCode(201);

    // when, then
    refused(partner, ADA.replace("ada@", "ADA@"), "/email duplicate");
    refused(
        partner,
        "{\"name\":\"Eve\",\"email\":\"e@x.example\\r\\nBcc: all@x.example\"}",
        "/email email");
    refused(
        partner,
        "{\"name\":\"Eve\\r\\nBcc: x\",\"email\":\"e@x.example\"}",
        "/name control-character");
    refused(partner, "{\"email\":\"e@x.example\"}", "/name required");
    refused(
        partner,
        "{\"name\":\"Eve\",\"email\":\"e@x.example\",\"topics\":{\"competencies\":[\"mpn:x\"]}}",
        "/topics/competencies/0 unknown-competency");
  }

  private static void refused(UUID partner, String body, String told) {
    Api.as(partner)
        .body(body)
        .post("/partners/" + partner + "/contacts")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(told));
  }
}
