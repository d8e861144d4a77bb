package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ExportIT {

  @Test
  void shouldExportContactsMatchesMailsAndSuppressions() throws Exception {
    // given: somebody who has got a mail and wants no more
    Scene scene = new Scene().prepared();
    scene.publishMatch();
    assertThat(Inbox.mailsTo(scene.address, 1)).hasSize(1);
    Inbox.delivery(scene.opportunity, "SENT");
    given().post(UnsubscribeIT.unsubscribePath(scene.address)).then().statusCode(200);

    // when
    Response partner = export(Tokens.partner(scene.partner), scene.partner, "/export");
    Response poster = export(Tokens.operator(), scene.poster, "/export");

    // then
    partner
        .then()
        .statusCode(200)
        .body("rows.partner[0].contacts", hasSize(2))
        .body("rows.match.id", contains(scene.match.toString()))
        .body("rows.delivery.address", contains(scene.address))
        .body("rows.suppression.reason", contains("UNSUBSCRIBED"))
        .body("rows.opportunity", empty());
    poster.then().body("rows.opportunity.id", contains(scene.opportunity.toString()));
  }

  @Test
  void shouldExportOnePersonAndNobodyElse() throws Exception {
    // given
    Scene scene = new Scene().prepared();
    scene.publishMatch();
    Inbox.delivery(scene.opportunity, "SENT");
    String token = Tokens.partner(scene.partner);
    String ada =
        "/people/export?email=" + scene.address.replace("+", "%2B").toUpperCase(Locale.ROOT);
    String bert = "/people/export?email=bert%2B" + scene.match + "@northwind.example";

    // then
    Response export = export(token, scene.partner, ada);
    export
        .then()
        .statusCode(200)
        .body("rows.partner.contact.name", contains("Ada Muster"))
        .body("rows.delivery.address", contains(scene.address))
        .body("rows.suppression", empty());
    assertThat(export.asString()).doesNotContain("Bert");
    export(token, scene.partner, bert)
        .then()
        .body("rows.partner.contact.name", contains("Bert General"))
        .body("rows.delivery", empty());
  }

  @Test
  void shouldBeOfThePartnerAndOperatorsAndNeedAnAddress() {
    UUID partner = UUID.randomUUID();
    String stranger = Tokens.partner(UUID.randomUUID());
    export(stranger, partner, "/export").then().statusCode(404);
    export(stranger, partner, "/people/export?email=a@b.example").then().statusCode(404);
    export(Tokens.integrator(), partner, "/export").then().statusCode(403);
    export(Tokens.operator(), partner, "/export").then().statusCode(200);
    export(Tokens.partner(partner), partner, "/people/export").then().statusCode(422);
    export(Tokens.partner(partner), partner, "/people/export?email=a%00")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("control-character"));
  }

  private static Response export(String token, UUID partner, String below) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token)
        .get("/partners/" + partner + below);
  }
}
