package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.competency.Successors;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MatchToMailIT {
  @Inject CompetencyRepository competencies;

  @Test
  void shouldMailTheRightPersonAboutAMatch() throws Exception {
    // given
    Scene scene = new Scene().prepared();

    // when
    scene.publishMatch();

    // then
    MimeMessage mail = Inbox.theOnlyMailTo(scene.address);
    assertThat(mail.getMessageID()).isEqualTo("<match-" + scene.match + "@counterpart.example>");
    assertThat(mail.getSubject()).isEqualTo("Security work in Germany, €120,000: you are a match");
    given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/deliveries?opportunity=" + scene.opportunity)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("SENT"))
        .body("items[0].attempts", equalTo(1))
        .body("items[0].recipient.address", equalTo("a…@n….example"))
        .body("items[0].traceId", equalTo(scene.trace));
  }

  @Test
  void shouldMailWhoLooksAfterTheCodeThatWasRetired() {
    // given
    Scene scene = new Scene().prepared();
    String retired = "old-" + scene.match + ":security";
    Topics.publish(
        "competencies",
        retired,
        """
        {"code":"%s","scheme":"old","version":1,"name":"Security","retired":true,
         "successor":"mpn:security"}
        """
            .formatted(retired),
        null);
    await().until(() -> successors().next().containsKey(retired));
    scene.publishContactsOwning(retired);

    // when
    scene.publishMatch();

    // then
    Inbox.theOnlyMailTo(scene.address);
  }

  private Successors successors() {
    return QuarkusTransaction.requiringNew().call(competencies::successors);
  }

  @Test
  void shouldMailOnceHoweverOftenTheMatchArrives() {
    Scene scene = new Scene().prepared();

    scene.publishMatch();
    scene.publishMatch();
    Inbox.theOnlyMailTo(scene.address);
    scene.publishMatch();

    Scene later = new Scene().prepared();
    later.publishMatch();
    Inbox.theOnlyMailTo(later.address);
    assertThat(Mailbox.messagesTo(scene.address)).hasSize(1);
  }

  @Test
  void shouldWaitForWhateverArrivesAfterTheMatch() {
    Scene scene = new Scene();

    scene.publishMatch();
    scene.publishOpportunity(1, "OPEN");
    scene.publishContacts(1);
    assertThat(Mailbox.messagesTo(scene.address)).isEmpty();
    scene.publishPoster();

    Inbox.theOnlyMailTo(scene.address);
  }
}
