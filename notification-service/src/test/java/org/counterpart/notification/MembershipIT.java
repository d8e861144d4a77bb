package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MembershipIT {
  private final Scene scene = new Scene();

  /** Bert, who owns nothing in particular, while Ada owns a competency. */
  private final String general = "bert+" + scene.match + "@northwind.example";

  private final UUID invitation = Ids.next();
  private final Instant now = Instant.now();

  @Test
  void shouldTellOfAnInvitationOnceHoweverOftenItArrives() throws Exception {
    // given
    scene.publishContacts(1);

    // when
    publish(invitation, null, "INVITED", "OPERATOR", now);
    publish(invitation, null, "INVITED", "OPERATOR", now);

    // then
    MimeMessage mail = Inbox.theOnlyMailTo(general);
    assertThat(mail.getMessageID())
        .isEqualTo("<membership-" + invitation + "@counterpart.example>");
    assertThat(mail.getSubject()).isEqualTo("Invitation to IAMCP Germany");
    assertThat(Mailbox.messagesTo(scene.address)).isEmpty();
    deliveries().body("items.kind", contains("MEMBERSHIP")).body("items.state", contains("SENT"));
  }

  @Test
  void shouldTellOfADecisionAndNotOfWhatThePartnerHasDoneItself() throws Exception {
    // given
    scene.publishContacts(1);

    // when
    publish(Ids.next(), null, "REQUESTED", "PARTNER", now);
    publish(Ids.next(), "REQUESTED", "REJECTED", "OPERATOR", now.plusSeconds(1));

    // then
    assertThat(Inbox.theOnlyMailTo(general).getSubject())
        .isEqualTo("Your request to join IAMCP Germany");
    assertThat(Mailbox.messagesTo(general)).hasSize(1);
  }

  @Test
  void shouldWaitForSomebodyToWriteTo() {
    publish(invitation, null, "INVITED", "OPERATOR", now);
    scene.publishContacts(1);

    Inbox.theOnlyMailTo(general);
  }

  @Test
  void shouldNotInviteAnybodyWhoseInvitationWasTakenBack() {
    // given: both happened before there was anybody to write to
    publish(invitation, null, "INVITED", "OPERATOR", now);
    publish(Ids.next(), "INVITED", "REMOVED", "OPERATOR", now.plusSeconds(1));
    var after = Ids.next();
    publish(after, "REMOVED", "INVITED", "OPERATOR", now.plusSeconds(2));

    // when
    scene.publishContacts(1);

    // then: only of what is still true
    Inbox.theOnlyMailTo(general);
    await()
        .untilAsserted(
            () -> deliveries().body("items.state", containsInAnyOrder("SENT", "SUPPRESSED")));
    deliveries()
        .body("items.findAll { it.state == 'SUPPRESSED' }.reason", contains("OUTDATED"))
        .body(
            "items.findAll { it.state == 'SENT' }.messageId",
            contains("<membership-" + after + "@counterpart.example>"));
  }

  private ValidatableResponse deliveries() {
    return given()
        .auth()
        .oauth2(Tokens.partner(scene.partner))
        .get("/deliveries")
        .then()
        .statusCode(200);
  }

  private void publish(UUID id, String before, String state, String by, Instant changedAt) {
    Topics.publish(
        "membership-changes",
        scene.partner,
        """
        {"id":"%s","partnerId":"%s","ecosystem":"iamcp-germany","ecosystemName":"IAMCP Germany",
         "kind":"COMMUNITY",%s"state":"%s","by":"%s","changedAt":"%s"}
        """
            .formatted(
                id,
                scene.partner,
                before == null ? "" : "\"before\":\"" + before + "\",",
                state,
                by,
                changedAt),
        null);
  }
}
