package org.counterpart.profile.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PartnerExportIT {
  private static final String DOCUMENT =
      """
      {"name":"CANARY-name","country":"DE","description":"CANARY-description",
       "contacts":[{"name":"CANARY-ada","email":"Ada@canary.example"},
                   {"name":"CANARY-ben","email":"ben@canary.example",
                    "absence":{"from":"2026-12-21","deputy":"ada@canary.example"}}],
       "certifications":[
         {"person":"CANARY-p1","certification":"mpn:security","validFrom":"2026-01-01"},
         {"person":"CANARY-p2","certification":"mpn:security","validFrom":"2026-01-01"}],
       "references":[{"title":"CANARY-work","competencies":["mpn:security"]}]}
      """;

  @Test
  void shouldExportWhatWasPutIn() {
    // given
    var partner = Api.registered(DOCUMENT);

    // when
    var export = Api.as(partner).get("/partners/" + partner + "/export");

    // then
    export
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("service", equalTo("partner-profile-service"))
        .body("partnerId", equalTo(partner.toString()))
        .body("rows.partner.description", contains("CANARY-description"))
        .body("rows.contact", hasSize(2))
        .body("rows.levelSegment[0].code", equalTo("mpn:security"))
        .body("rows.partnerHistory.action", contains("REGISTERED", "EXPORTED"));
    assertThat(export.asString())
        .contains("CANARY-name", "CANARY-ada", "ben@canary.example", "2026-12-21")
        .contains("CANARY-p1", "CANARY-p2", "CANARY-work");
  }

  @Test
  void shouldExportTheHistoryAndNoteWhoExported() {
    // given
    var partner = Api.registered(DOCUMENT);
    Api.asOperator()
        .header("If-Match", "\"1\"")
        .body("{\"name\":\"CANARY-later\"}")
        .patch("/partners/" + partner)
        .then()
        .statusCode(200);

    // when
    var export = Api.asOperator().get("/partners/" + partner + "/export");

    // then
    export
        .then()
        .body("rows.partnerHistory[1].changes[0].before", equalTo("CANARY-name"))
        .body("rows.partnerHistory[1].changes[0].after", equalTo("CANARY-later"));
    Api.as(partner)
        .get("/partners/" + partner + "/history")
        .then()
        .body("items[0].action", equalTo("EXPORTED"))
        .body("items[0].subject", equalTo("operator"));
  }

  @Test
  void shouldExportReferencesOfOthersThatNameThePartner() {
    // given
    var partner = Api.registered(DOCUMENT);
    Api.registered(
        """
        {"name":"Other","country":"DE","references":[{"title":"CANARY-together",
         "competencies":["mpn:security"],"partners":[{"id":"%s"}]}]}
        """
            .formatted(partner));

    // then
    Api.as(partner)
        .get("/partners/" + partner + "/export")
        .then()
        .body("rows.partnerReference.title", hasItem("CANARY-together"));
  }

  @Test
  void shouldExportOnePersonByAddressAndByName() {
    // given
    var partner = Api.registered(DOCUMENT);
    var contacts = "/partners/" + partner + "/contacts";
    var ada =
        Api.as(partner)
            .body("{\"name\":\"CANARY-eve\",\"email\":\"eve@canary.example\"}")
            .post(contacts);
    ada.then().statusCode(201);

    // when
    var path = "/partners/" + partner + "/people/export";
    var byAddress = Api.as(partner).get(path + "?email=EVE@canary.example");
    var stoodInFor = Api.as(partner).get(path + "?email=ada@canary.example");
    var byName = Api.as(partner).get(path + "?person=CANARY-p1");

    // then
    byAddress
        .then()
        .statusCode(200)
        .body("rows.contact.name", contains("CANARY-eve"))
        .body("rows.certification", empty())
        .body("rows.partnerHistory[0].changes[0].after.name", equalTo("CANARY-eve"));
    stoodInFor.then().body("rows.contact", hasSize(2));
    byName.then().body("rows.certification.person", contains("CANARY-p1"));
    assertThat(byName.asString()).doesNotContain("CANARY-p2", "CANARY-eve");
    Api.as(partner)
        .get("/partners/" + partner + "/history")
        .then()
        .body("items[0].action", equalTo("PERSON_EXPORTED"));
    Api.as(partner).get(path).then().statusCode(422).body("errors[0].code", equalTo("required"));
    Api.as(partner)
        .urlEncodingEnabled(false)
        .get(path + "?person=p1%00")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("control-character"));
  }

  @Test
  void shouldBeOfNobodyElse() {
    var partner = Api.registered(DOCUMENT);
    var stranger = Api.registered();
    for (var path : new String[] {"/export", "/people/export?email=ada@canary.example"}) {
      Api.as(stranger).get("/partners/" + partner + path).then().statusCode(404);
      Api.as(UUID.randomUUID()).get("/partners/" + partner + path).then().statusCode(404);
      Api.asIntegrator("association").get("/partners/" + partner + path).then().statusCode(403);
    }
    Api.as(partner)
        .get("/partners/" + partner + "/history")
        .then()
        .body("items.action", contains("REGISTERED"));
  }
}
