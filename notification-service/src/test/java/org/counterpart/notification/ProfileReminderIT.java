package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ProfileReminderIT {
  private static final Pattern LINK =
      Pattern.compile("https://counterpart\\.example(/confirmation/[A-Za-z0-9_-]+)");

  private final Scene scene = new Scene();
  private final UUID reminder = Ids.next();
  private final String general = "bert+" + scene.match + "@northwind.example";

  @Test
  void shouldTakeTheAnswerByOneClickAndNotByReading() throws Exception {
    // given: a mail to the one who looks after nothing in particular, opened by every scanner
    scene.publishContacts(1);
    publish();
    publish();
    MimeMessage mail = Inbox.theOnlyMailTo(general);
    assertThat(mail.getMessageID()).isEqualTo("<profile-" + reminder + "@counterpart.example>");
    assertThat(mail.getSubject()).isEqualTo("Is the profile of Northwind still right?");
    String path = path(mail);
    String page =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .contentType(ContentType.HTML)
            .header("Cache-Control", "no-store")
            .body(containsString("<form method=\"post\">"))
            .body(containsString("Northwind"))
            .extract()
            .asString();
    save("ask", page);
    assertThat(responses()).isEmpty();

    // when: twice
    String done =
        given()
            .post(path)
            .then()
            .statusCode(200)
            .body(containsString("Thank you"))
            .extract()
            .asString();
    save("done", done);
    given().post(path).then().statusCode(200).body(containsString("Already confirmed"));

    // then
    await().until(() -> !responses().isEmpty());
    assertThat(responses()).hasSize(1);
    String answered =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .body(containsString("Already confirmed"), not(containsString("<button")))
            .extract()
            .asString();
    save("answered", answered);
    JsonNode response = responses().getFirst();
    assertThat(EventSchemas.validate("responses", response)).isEmpty();
    assertThat(response.path("kind").asText()).isEqualTo("PROFILE_CONFIRMED");
    assertThat(response.path("about").asText()).isEqualTo(reminder.toString());
    assertThat(Mailbox.messagesTo(scene.address)).isEmpty();
    given()
        .auth()
        .oauth2(Tokens.partner(scene.partner))
        .get("/deliveries")
        .then()
        .body("items.kind", equalTo(List.of("PROFILE_REMINDER")))
        .body("items.state", equalTo(List.of("SENT")));
  }

  @Test
  void shouldTakeNoAnswerForAPartnerThatWasErased() throws Exception {
    // given
    scene.publishContacts(1);
    publish();
    String path = path(Inbox.theOnlyMailTo(general));

    // when
    scene.erasePartner();

    // then
    await()
        .untilAsserted(
            () ->
                given()
                    .accept(ContentType.HTML)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body(containsString("not valid"), not(containsString("Northwind"))));
    given().post(path).then().statusCode(404).contentType("application/problem+json");
    assertThat(responses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AQAAUSsAAAA", "..%2f..%2fetc", "%00"})
  void shouldSayThatALinkIsNotValid(String token) throws Exception {
    save(
        "invalid",
        given()
            .urlEncodingEnabled(false)
            .accept(ContentType.HTML)
            .get("/confirmation/" + token)
            .then()
            .statusCode(404)
            .body(containsString("not valid"))
            .extract()
            .asString());
    given()
        .urlEncodingEnabled(false)
        .post("/confirmation/" + token)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void shouldNotTakeALinkThatIsForSomethingElse() throws Exception {
    scene.publishContacts(1);
    publish();
    String token =
        Inbox.theOnlyMailTo(general)
            .getHeader("List-Unsubscribe", null)
            .replaceAll("\\s|[<>]", "")
            .replaceAll(".*/", "");

    given().post("/confirmation/" + token).then().statusCode(404);
    given()
        .post("/unsubscribe/" + path(Inbox.theOnlyMailTo(general)).replaceAll(".*/", ""))
        .then()
        .statusCode(404);
  }

  private void publish() {
    Topics.publish(
        "profile-reminders",
        scene.partner,
        """
        {"id":"%s","partnerId":"%s","confirmedAt":"2025-11-20T09:30:00Z","number":1,
         "profile":{"country":"IE","countriesServed":[],"regionsServed":[],"languages":["en"],
           "industries":[],"engagementKinds":["BUILD_WITH"],
           "levels":[{"competency":"mpn:security","level":"GOLD"}],
           "people":4,"certifications":9,"references":0},
         "suggestions":[{"kind":"CERTIFICATIONS_LAPSED","count":2},
                        {"kind":"OF_TOMORROW","count":1}]}
        """
            .formatted(reminder, scene.partner),
        null);
  }

  private List<JsonNode> responses() throws Exception {
    List<JsonNode> found = new ArrayList<>();
    for (String value : Topics.read("responses")) {
      JsonNode response = new ObjectMapper().readTree(value);
      if (response.path("partnerId").asText().equals(scene.partner.toString())) {
        found.add(response);
      }
    }
    return found;
  }

  private static String path(MimeMessage mail) throws Exception {
    String text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    return LINK.matcher(text).results().findFirst().orElseThrow().group(1);
  }

  /** For looking at. */
  private static void save(String name, String page) throws Exception {
    Path directory = Files.createDirectories(Path.of("target", "mails"));
    Files.writeString(directory.resolve("confirmation-" + name + ".html"), page);
  }
}
