package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way from the match to a server that does what servers do. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
@WithTestResource(ScriptedSmtpResource.class)
class UnreliableServerIT {

  @ParameterizedTest
  @CsvSource({
    "ok, 1, 1, 0",
    "busy, 2, 1, 0",
    "closing, 2, 1, 0",
    "dropdot, 2, 2, 1",
    "silent, 2, 1, 1",
    "slow, 1, 1, 0"
  })
  void shouldGetTheMailThrough(String act, int attempts, int copies, int ambiguous) {
    Scene scene = new Scene();
    String address = act + "+" + scene.match + "@northwind.example";
    matchFor(scene, address);

    JsonPath log = Inbox.delivery(scene.opportunity, "SENT");

    assertThat(log.getInt("items[0].attempts")).isEqualTo(attempts);
    assertThat(log.getInt("items[0].ambiguousAttempts")).isEqualTo(ambiguous);
    String mail = address + "|" + log.getString("items[0].messageId");
    assertThat(ScriptedSmtpResource.taken().stream().filter(mail::equals)).hasSize(copies);
    assertThat(ScriptedSmtpResource.taken())
        .filteredOn(taken -> taken.startsWith(address))
        .hasSize(copies);
  }

  @Test
  void shouldSendAgainWhatBrokeOffWithinTheData() {
    Scene scene = new Scene();
    String address = "dropdata+" + scene.match + "@northwind.example";
    matchFor(scene, address);

    // Whether the break is seen before the last byte is written, only the network knows.
    JsonPath log = Inbox.delivery(scene.opportunity, "SENT");

    assertThat(log.getInt("items[0].attempts")).isEqualTo(2);
    assertThat(ScriptedSmtpResource.taken())
        .filteredOn(taken -> taken.startsWith(address))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "unknown, 1, 550 5.1.1, RCPT",
    "policy, 1, 550 5.7.1, RCPT",
    "content, 1, 554 5.6.0, ACCEPTANCE",
    "full, 3, 452 4.2.2, RCPT"
  })
  void shouldFailVisibly(String act, int attempts, String code, String phase) {
    Scene scene = new Scene();
    matchFor(scene, act + "+" + scene.match + "@northwind.example");

    JsonPath log = Inbox.delivery(scene.opportunity, "FAILED");

    assertThat(log.getInt("items[0].attempts")).isEqualTo(attempts);
    assertThat(log.getString("items[0].lastError.code")).isEqualTo(code);
    assertThat(log.getString("items[0].lastError.phase")).isEqualTo(phase);
  }

  @Test
  void shouldWriteNoMoreToAnAddressThatDoesNotExist() {
    Scene first = new Scene();
    String address = "unknown+" + first.match + "@northwind.example";
    matchFor(first, address);
    Inbox.delivery(first.opportunity, "FAILED");

    Scene second = new Scene();
    matchFor(second, address);

    assertThat(Inbox.delivery(second.opportunity, "SUPPRESSED").getString("items[0].reason"))
        .isEqualTo("ADDRESS_REFUSED");
  }

  @Test
  void shouldWriteAgainToAnAddressWhoseServerDislikedTheContent() {
    Scene first = new Scene();
    String address = "content+" + first.match + "@northwind.example";
    matchFor(first, address);
    Inbox.delivery(first.opportunity, "FAILED");

    Scene second = new Scene();
    matchFor(second, address);

    Inbox.delivery(second.opportunity, "SENT");
  }

  private static void matchFor(Scene scene, String address) {
    scene.publishPoster();
    scene.publishContacts(1, address);
    scene.publishOpportunity(1, "OPEN");
    scene.publishMatch();
  }
}
