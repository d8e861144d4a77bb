package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DeliveryLifeIT {
  @Inject AgroalDataSource database;

  @Test
  void shouldSendAgainWithTheSameMessageIdWhatAKilledProcessLeft() throws Exception {
    // given a delivery whose worker died after the server took the mail and before it was noted
    Scene scene = new Scene().prepared();
    scene.publishMatch();
    Inbox.delivery(scene.opportunity, "SENT");
    execute(
        "UPDATE delivery SET state = 'ATTEMPTING', finished_at = NULL,"
            + " due_at = now() + interval '2 seconds' WHERE opportunity_id = ?",
        scene.opportunity);
    assertThat(Mailbox.messagesTo(scene.address)).hasSize(1);

    // when its lease passes
    List<MimeMessage> mails = Inbox.mailsTo(scene.address, 2);

    // then
    assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
    JsonPath log = Inbox.delivery(scene.opportunity, "SENT");
    assertThat(log.getInt("items[0].attempts")).isEqualTo(2);
  }

  @Test
  void shouldNotSendForAnOpportunityThatIsClosed() {
    Scene scene = new Scene();
    scene.publishPoster();
    scene.publishContacts(1);
    scene.publishOpportunity(2, "CANCELLED");

    scene.publishMatch();

    JsonPath log = Inbox.delivery(scene.opportunity, "SUPPRESSED");
    assertThat(log.getString("items[0].reason")).isEqualTo("OPPORTUNITY_CLOSED");
    assertThat(Mailbox.messagesTo(scene.address)).isEmpty();
  }

  @Test
  void shouldForgetTheAddressesOfAnErasedPartnerAndKeepTheLog() {
    Scene scene = new Scene().prepared();
    scene.publishMatch();
    Inbox.delivery(scene.opportunity, "SENT");

    scene.erasePartner();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                count("SELECT count(*) FROM partner WHERE id = ? AND erased", scene.partner) == 1);
    String secrets =
        "SELECT count(*) FROM delivery WHERE partner_id = ?"
            + " AND (address IS NOT NULL OR contact_name IS NOT NULL)";
    assertThat(count(secrets, scene.partner)).isZero();
    assertThat(count("SELECT count(*) FROM delivery WHERE partner_id = ?", scene.partner)).isOne();
  }

  @Test
  void shouldIgnoreOlderContacts() {
    Scene scene = new Scene();
    scene.publishPoster();
    scene.publishContacts(5);
    scene.publishContacts(3, "old+" + scene.match + "@northwind.example");
    scene.publishOpportunity(1, "OPEN");

    scene.publishMatch();

    Inbox.theOnlyMailTo(scene.address);
  }

  @Test
  void shouldPutABrokenRecordAsideAndGoOn() {
    UUID broken = Ids.next();
    Topics.publish("matches", broken, "{\"id\":\"" + broken + "\",\"oops\":", null);
    Topics.publish("matches", broken, null, null);
    Scene scene = new Scene().prepared();
    scene.publishMatch();

    Inbox.theOnlyMailTo(scene.address);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(Topics.read("dead-letter.notification-service.matches"))
                    .anyMatch(value -> value != null && value.contains(broken.toString())));
  }

  @Test
  void shouldShowAPartnerItsOwnDeliveriesOnly() {
    Scene scene = new Scene().prepared();
    scene.publishMatch();
    String id = Inbox.delivery(scene.opportunity, "SENT").getString("items[0].id");
    String own = Tokens.partner(scene.partner);
    String other = Tokens.partner(scene.poster);

    given().auth().oauth2(own).get("/deliveries").then().body("items", hasSize(1));
    given()
        .auth()
        .oauth2(own)
        .get("/deliveries/" + id)
        .then()
        .statusCode(200)
        .body("recipient.address", equalTo(scene.address))
        .body("messageId", containsString(scene.match.toString()));
    given().auth().oauth2(other).get("/deliveries").then().body("items", hasSize(0));
    given()
        .auth()
        .oauth2(other)
        .get("/deliveries/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    given().auth().oauth2(Tokens.integrator()).get("/deliveries").then().statusCode(403);
    given().get("/deliveries").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/deliveries/" + id)
        .then()
        .statusCode(200)
        .body("recipient.address", not(equalTo(scene.address)));
  }

  @Test
  void shouldPageThroughTheLog() {
    Scene first = new Scene().prepared();
    first.publishMatch();
    Inbox.delivery(first.opportunity, "SENT");
    Scene second = new Scene().prepared();
    second.publishMatch();
    Inbox.delivery(second.opportunity, "SENT");

    JsonPath page = operator("/deliveries?limit=1&state=SENT");
    JsonPath next = operator("/deliveries?limit=1&state=SENT&cursor=" + page.getString("next"));

    assertThat(page.getString("items[0].opportunityId")).isEqualTo(second.opportunity.toString());
    assertThat(next.getString("items[0].id")).isNotEqualTo(page.getString("items[0].id"));
    given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/deliveries?cursor=nonsense")
        .then()
        .statusCode(400);
  }

  @Test
  void shouldCountWhatWaits() {
    Scene scene = new Scene();
    scene.publishMatch();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(given().get("/q/metrics").asString())
                    .containsPattern("match_waiting\\{for=\"OPPORTUNITY\"[^}]*} [1-9]"));
  }

  private static JsonPath operator(String path) {
    return given().auth().oauth2(Tokens.operator()).get(path).jsonPath();
  }

  private void execute(String statement, UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, id);
      assertThat(prepared.executeUpdate()).isOne();
    }
  }

  private long count(String query, UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(query)) {
      prepared.setObject(1, id);
      try (ResultSet result = prepared.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
