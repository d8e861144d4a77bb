package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class UnsubscribeIT {

  @Test
  void shouldStopTheMailByOneClickAndNotByReading() throws Exception {
    // given a mail whose link every scanner has opened
    Scene first = new Scene().prepared();
    first.publishMatch();
    String path = unsubscribePath(first.address);
    String page =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .contentType(ContentType.HTML)
            .header("Cache-Control", "no-store")
            .body(containsString("<form method=\"post\">"))
            .extract()
            .asString();
    save("ask", page);
    Scene second = sameRecipient(first);
    second.publishMatch();
    assertThat(Inbox.mailsTo(first.address, 2)).hasSize(2);

    // when the mail program unsubscribes, twice
    for (int i = 0; i < 2; i++) {
      String done =
          given()
              .redirects()
              .follow(false)
              .contentType(ContentType.URLENC)
              .formParam("List-Unsubscribe", "One-Click")
              .post(path)
              .then()
              .statusCode(200)
              .header("Set-Cookie", nullValue())
              .extract()
              .asString();
      save("done", done);
    }

    // then
    Scene third = sameRecipient(first);
    third.publishMatch();
    assertThat(Inbox.delivery(third.opportunity, "SUPPRESSED").getString("items[0].reason"))
        .isEqualTo("UNSUBSCRIBED");
    assertThat(Mailbox.messagesTo(first.address)).hasSize(2);
  }

  @Test
  void shouldTakeAMultipartBodyAndAnEmptyOne() {
    Scene scene = new Scene().prepared();
    scene.publishMatch();
    String path = unsubscribePath(scene.address);

    given().multiPart("List-Unsubscribe", "One-Click").post(path).then().statusCode(200);
    given().post(path).then().statusCode(200);
  }

  @Test
  void shouldStillKnowTheAddressAfterThePartnerWasErased() {
    Scene first = new Scene().prepared();
    first.publishMatch();
    given().post(unsubscribePath(first.address)).then().statusCode(200);
    first.erasePartner();

    Scene again = sameRecipient(first);
    again.publishMatch();

    Inbox.delivery(again.opportunity, "SUPPRESSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AQAAUSsAAAA", "..%2f..%2fetc", "%00"})
  void shouldSayThatALinkIsNotValid(String token) throws Exception {
    String page =
        given()
            .urlEncodingEnabled(false)
            .accept(ContentType.HTML)
            .get("/unsubscribe/" + token)
            .then()
            .statusCode(404)
            .body(not(emptyString()))
            .extract()
            .asString();
    save("invalid", page);
    given()
        .urlEncodingEnabled(false)
        .post("/unsubscribe/" + token)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private static Scene sameRecipient(Scene other) {
    Scene scene = new Scene();
    scene.publishPoster();
    scene.publishContacts(1, other.address);
    scene.publishOpportunity(1, "OPEN");
    return scene;
  }

  static String unsubscribePath(String address) {
    try {
      String link =
          Inbox.mailsTo(address, 1)
              .getFirst()
              .getHeader("List-Unsubscribe", null)
              .replace("\r\n", "");
      return link.replace("<https://counterpart.example", "").replace(">", "").strip();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For looking at. */
  private static void save(String name, String page) throws Exception {
    Path directory = Files.createDirectories(Path.of("target", "mails"));
    Files.writeString(directory.resolve("unsubscribe-" + name + ".html"), page);
  }
}
