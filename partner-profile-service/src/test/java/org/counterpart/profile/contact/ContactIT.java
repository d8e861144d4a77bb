package org.counterpart.profile.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

  private static final String BEN = "{\"name\":\"Ben\",\"email\":\"ben@fabrikam.example\"}";

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
  void shouldTellWhoIsAwayAndWhoStandsIn() {
    // given
    var partner = Api.registered();
    var contacts = "/partners/" + partner + "/contacts";
    var ben = Api.as(partner).body(BEN).post(contacts).jsonPath().getString("id");

    // when: away
    var ada =
        Api.as(partner)
            .body(away("BEN@fabrikam.example"))
            .post(contacts)
            .jsonPath()
            .getString("id");

    // then
    Api.as(partner)
        .get(contacts + "/" + ada)
        .then()
        .body("absence.from", equalTo("2026-12-21"))
        .body("absence.until", equalTo("2027-01-07"))
        .body("absence.deputy", equalTo("BEN@fabrikam.example"));
    var event = Topics.last("partner-contacts", partner.toString(), 3);
    assertThat(event.at("/contacts/1/absence/deputyId").asText()).isEqualTo(ben);
    assertThat(event.at("/contacts/1/absence/until").asText()).isEqualTo("2027-01-07");
    assertThat(event.at("/contacts/0").has("absence")).isFalse();

    // when: the deputy gets another address, and leaves
    change(partner, ben, "{\"email\":\"b@fabrikam.example\"}");
    Api.as(partner)
        .get(contacts + "/" + ada)
        .then()
        .header("ETag", "\"2\"")
        .body("absence.deputy", equalTo("b@fabrikam.example"));
    Api.as(partner).delete(contacts + "/" + ben).then().statusCode(204);
    Api.as(partner).get(contacts + "/" + ada).then().body("absence.deputy", nullValue());

    // when: back
    change(partner, ada, "{\"absence\":null}");
    Api.as(partner).get(contacts + "/" + ada).then().body("absence", nullValue());
    event = Topics.last("partner-contacts", partner.toString(), 6);
    assertThat(event.at("/contacts/0").has("absence")).isFalse();
  }

  @Test
  void shouldRefuseAnAbsenceThatCannotBe() {
    var partner = Api.registered();
    refused(partner, away("nobody@fabrikam.example"), "/absence/deputy unknown-contact");
    refused(partner, away("Ada@fabrikam.example"), "/absence/deputy own-deputy");
    refused(partner, away("x").replace("2027-01", "2026-01"), "/absence/until date-order");
    refused(partner, away("x").replace("2027-01", "9999-01"), "/absence/until date-range");
    refused(partner, away("x").replace("from", "since"), "/absence/since unknown-property");
    refused(partner, away("x").replace("\"2026-12-21\"", "null"), "/absence/from required");
  }

  private static String away(String deputy) {
    return """
    {"name":"Ada Muster","email":"ada@fabrikam.example",
     "absence":{"from":"2026-12-21","until":"2027-01-07","deputy":"%s"}}
    """
        .formatted(deputy);
  }

  private static void change(UUID partner, String contact, String patch) {
    var uri = "/partners/" + partner + "/contacts/" + contact;
    var version = Api.as(partner).get(uri).header("ETag");
    Api.as(partner).header("If-Match", version).body(patch).patch(uri).then().statusCode(200);
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
