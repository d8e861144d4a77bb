package org.counterpart.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PersonErasureIT {
  private static final String WHOLE =
      """
      {"name":"Contoso","country":"DE",
       "contacts":[{"name":"Ada","email":"ada@contoso.example"},
                   {"name":"Ben","email":"ben@contoso.example"}],
       "certifications":[
         {"person":"p/1","certification":"mpn:security","validFrom":"2026-01-01"},
         {"person":"p/1","certification":"AZ-500","validFrom":"2026-01-01"},
         {"person":"p2","certification":"mpn:security","validFrom":"2026-01-01"}]}
      """;

  private UUID partner;
  private UUID ada;

  @BeforeEach
  void register() {
    partner = Api.registered(WHOLE);
    ada =
        UUID.fromString(
            Api.as(partner).get("/partners/" + partner + "/contacts").path("items[0].id"));
  }

  @Test
  void shouldEraseCertificationsAndContactOfOnePerson() {
    // when
    String proof =
        Api.as(partner)
            .queryParam("contact", ada)
            .delete("/partners/{partner}/people/{person}", partner, "p/1")
            .then()
            .statusCode(204)
            .extract()
            .header("Location");

    // then
    Api.as(partner)
        .get("/partners/" + partner + "/certifications")
        .then()
        .body("items", hasSize(1))
        .body("items[0].person", equalTo("p2"));
    Api.as(partner)
        .get("/partners/" + partner + "/contacts")
        .then()
        .body("items.name", equalTo(List.of("Ben")));
    UUID id = UUID.fromString(proof.substring(proof.lastIndexOf('/') + 1));
    JsonNode event = Topics.last("erasures", id.toString(), 1);
    assertThat(event.get("kind").asText()).isEqualTo("PERSON");
    assertThat(event.at("/contactIds/0").asText()).isEqualTo(ada.toString());
    Api.as(partner)
        .get("/erasures/" + id)
        .then()
        .statusCode(200)
        .body("partnerId", equalTo(partner.toString()))
        .body("services[0].removed.certification", equalTo(2))
        .body("services[0].removed.contact", equalTo(1));
    assertThat(Topics.last("partner-profiles", partner.toString(), 2).get("competencies"))
        .as("silver had two people")
        .isEmpty();
    assertThat(Topics.last("partner-contacts", partner.toString(), 2).toString())
        .doesNotContain("Ada");
  }

  @Test
  void shouldNotFindAPersonThatIsNone() {
    Api.as(partner).delete("/partners/" + partner + "/people/nobody").then().statusCode(404);
    Api.as(partner)
        .queryParam("contact", UUID.randomUUID())
        .delete("/partners/{partner}/people/{person}", partner, "p2")
        .then()
        .statusCode(404);
    Api.as(partner)
        .get("/partners/" + partner + "/certifications")
        .then()
        .body("items", hasSize(3));
  }

  @Test
  void shouldEraseAContactThatIsRemoved() {
    // when
    Api.as(partner).delete("/partners/" + partner + "/contacts/" + ada).then().statusCode(204);

    // then
    assertThat(erasuresOf(ada)).isOne();
  }

  @Test
  void shouldEraseAContactThatAnImportLeavesOut() {
    // given
    var without =
        WHOLE
            .replace("{\"name\":\"Contoso\"", "{\"id\":\"" + partner + "\",\"name\":\"Contoso\"")
            .replaceFirst("(?s)\\{\"name\":\"Ada\".*?\\},", "")
            .replace("\n", "");

    // when
    Api.asOperator()
        .contentType("application/x-ndjson")
        .body(without.getBytes(StandardCharsets.UTF_8))
        .post("/partners/import")
        .then()
        .statusCode(200)
        .header("Import-Summary", containsString("updated=1"));

    // then
    assertThat(erasuresOf(ada)).isOne();
  }

  private static long erasuresOf(UUID contact) {
    return Topics.mentioning("erasures", contact.toString(), 1).size();
  }
}
