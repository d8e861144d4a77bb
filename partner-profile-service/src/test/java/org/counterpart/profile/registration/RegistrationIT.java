package org.counterpart.profile.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
class RegistrationIT {
  private static final String WHOLE =
      """
      {"name":"Contoso 🚀 GmbH","description":"Line one.\\r\\nLine <b>two</b>.",
       "website":"https://contoso.example","country":"DE","countriesServed":["US"],
       "regionsServed":["dach"],"languages":["EN-us","de"],"industries":["manufacturing"],
       "practiceTypes":["managed-services"],"technologies":["Azure Sentinel"],
       "ecosystems":["iamcp-germany"],"reachLimitedTo":["iamcp-germany"],
       "engagementKinds":["SELL_WITH","BUILD_WITH"],
       "contacts":[{"name":"Ada Muster","email":"ada@contoso.example","language":"de",
                    "topics":{"competencies":["mpn:security"]}}],
       "certifications":[
         {"person":"p1","certification":"AZ-500","validFrom":"2026-01-01","validUntil":"2027-01-01"},
         {"person":"p2","certification":"AZ-500","validFrom":"2026-06-01"}],
       "references":[{"title":"Monitoring","text":"Eleven plants.","competencies":["mpn:security"],
                      "country":"AT","startDate":"2025-01-01","endDate":"2025-06-30",
                      "partners":[{"externalId":"sample:3"}]}]}
      """;

  @Test
  void shouldRegisterAWholePartnerAndPublishIt() {
    // given
    var id = UUID.randomUUID();

    // when
    Api.as(id)
        .body(WHOLE)
        .post("/partners")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/partners/" + id))
        .header("ETag", "\"1\"")
        .body("id", equalTo(id.toString()))
        .body("name", equalTo("Contoso 🚀 GmbH"))
        .body("languages", equalTo(List.of("de", "en-US")))
        .body("reachLimitedTo", equalTo(List.of("iamcp-germany")));

    // then
    var profile = Topics.last("partner-profiles", id.toString(), 1);
    assertThat(profile.path("countriesServed").toString())
        .isEqualTo("[\"AT\",\"CH\",\"DE\",\"US\"]");
    assertThat(profile.path("competencies").findValuesAsText("code")).contains("mpn:security");
    assertThat(profile.path("reachLimitedTo").toString()).isEqualTo("[\"iamcp-germany\"]");
    Api.as(UUID.randomUUID())
        .get("/directory/partners/" + id)
        .then()
        .body("ecosystems", equalTo(List.of("iamcp-germany")))
        .body("reachLimitedTo", nullValue());
    assertThat(profile.toString()).doesNotContain("ada@", "Ada", "p1");
    var contacts = Topics.last("partner-contacts", id.toString(), 1);
    assertThat(contacts.at("/contacts/0/email").asText()).isEqualTo("ada@contoso.example");
  }

  @Test
  void shouldRefuseTheSamePartnerTwice() {
    // given
    var id = Api.registered();

    // when, then
    Api.as(id)
        .body("{\"name\":\"Again\",\"country\":\"DE\"}")
        .post("/partners")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:counterpart:problem:partner-exists"));
  }

  @Test
  void shouldNameEverythingThatIsWrong() {
    // given
    var body =
        """
        {"name":"Two\\nlines","country":"XX","languages":["zz-zz"],"externalId":"mine",
         "contacts":[{"name":"Ada","email":"ada@"}],
         "certifications":[{"person":"p1","certification":"NO-1","validFrom":"2026-01-01",
                            "validUntil":"2025-01-01"}],
         "references":[{"title":"Work","competencies":["mpn:magic"],"startDate":"2025-02-01",
                        "endDate":"2025-01-01","text":"nul\\u0000"}]}
        """;

    // when, then
    Api.as(UUID.randomUUID())
        .body(body)
        .post("/partners")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItems(
                "/name control-character",
                "/country unknown-country",
                "/languages/0 unknown-language",
                "/externalId not-allowed",
                "/contacts/0/email email",
                "/certifications/0/certification unknown-certification",
                "/certifications/0/validUntil date-order",
                "/references/0/competencies/0 unknown-competency",
                "/references/0/endDate date-order",
                "/references/0/text control-character"));
  }

  @Test
  void shouldEraseAPartnerHereAndOnBothTopics() {
    // given
    var id = Api.registered(WHOLE);

    // when
    Api.as(id).delete("/partners/" + id).then().statusCode(204);

    // then
    Api.as(id).get("/partners/" + id).then().statusCode(404);
    Api.asOperator().get("/directory/partners/" + id).then().statusCode(404);
    for (var topic : List.of("partner-profiles", "partner-contacts")) {
      assertThat(Topics.records(topic, id.toString(), 2).getLast().value()).isNull();
    }
  }
}
