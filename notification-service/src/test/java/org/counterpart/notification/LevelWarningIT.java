package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LevelWarningIT {
  private final Scene scene = new Scene();
  private final UUID warning = Ids.next();

  @Test
  void shouldWarnThePersonWhoLooksAfterTheCompetency() throws Exception {
    // given
    scene.publishContacts(1);

    // when
    publish(inDays(30), 30);

    // then
    MimeMessage mail = Inbox.theOnlyMailTo(scene.address);
    assertThat(mail.getMessageID()).isEqualTo("<levels-" + warning + "@counterpart.example>");
    assertThat(mail.getSubject()).startsWith("Gold in Security lapses on ");
    assertThat(text(mail))
        .contains("Northwind loses a level in 30 days")
        .contains("Security: gold becomes silver")
        .contains("Runs out: AZ-500 of two people")
        .contains("have one person renew, or one more person certified, who backs no other gold");
    assertThat(Mailbox.messagesTo("bert+" + scene.match + "@northwind.example")).isEmpty();
    given()
        .auth()
        .oauth2(Tokens.partner(scene.partner))
        .get("/deliveries")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("LEVEL_WARNING"))
        .body("items[0].opportunityId", equalTo(null))
        .body("items.state", hasItem("SENT"));
  }

  @Test
  void shouldWarnOnceHoweverOftenItArrivesAndNotOfWhatHasHappened() {
    // given
    scene.publishContacts(1);

    // when
    publish(inDays(30), 30);
    publish(inDays(30), 30);
    publish(Ids.next(), inDays(0), 0);
    Inbox.theOnlyMailTo(scene.address);
    var later = new LevelWarningIT();
    later.scene.publishContacts(1);
    later.publish(inDays(7), 7);

    // then
    Inbox.theOnlyMailTo(later.scene.address);
    assertThat(Mailbox.messagesTo(scene.address)).hasSize(1);
  }

  @Test
  void shouldWaitForSomebodyToWriteTo() {
    publish(inDays(7), 7);
    scene.publishContacts(1);

    Inbox.theOnlyMailTo(scene.address);
  }

  @Test
  void shouldNotWarnOfADayThatHasCome() {
    // given
    scene.publishContacts(1);

    // when
    publish(inDays(0), 7);

    // then
    await()
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.partner(scene.partner))
                    .get("/deliveries")
                    .then()
                    .body("items[0].state", equalTo("SUPPRESSED"))
                    .body("items[0].reason", equalTo("OUTDATED")));
    assertThat(Mailbox.messagesTo(scene.address)).isEmpty();
  }

  private void publish(LocalDate day, int daysAhead) {
    publish(warning, day, daysAhead);
  }

  private void publish(UUID id, LocalDate day, int daysAhead) {
    Topics.publish(
        "level-changes",
        scene.partner,
        """
        {"id":"%s","partnerId":"%s","day":"%s","daysAhead":%d,"changes":[
          {"competency":"mpn:security","before":"GOLD","after":"SILVER",
           "saving":{"people":1,"references":0,
                     "expiring":[{"certification":"AZ-500","people":2}]}}]}
        """
            .formatted(id, scene.partner, day, daysAhead),
        null);
  }

  private static LocalDate inDays(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days);
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((MimeMultipart) mail.getContent())
        .getBodyPart(0)
        .getContent()
        .toString()
        .replaceAll("\\s+", " ");
  }
}
