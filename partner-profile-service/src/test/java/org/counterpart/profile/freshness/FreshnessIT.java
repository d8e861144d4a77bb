package org.counterpart.profile.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.counterpart.profile.Api;
import org.counterpart.profile.MovableClock;
import org.counterpart.profile.publication.Topics;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class FreshnessIT {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 31);
  private static final Map<String, String> BERT =
      Map.of("name", "Bert", "email", "bert@fabrikam.example");

  @Inject FreshnessJob job;

  @AfterEach
  void goOn() {
    MovableClock.reset();
  }

  @Test
  void shouldAskAfterAYearOnceMoreAndNeverAgain() {
    // given
    goTo(DAY);
    var partner = registered();

    // when: every week of three years comes, and each is looked at twice
    for (var week = 0; week < 156; week++) {
      goTo(DAY.plusWeeks(week));
      job.run();
      job.run();
    }
    Api.as(partner).get(path(partner)).then().body("remindOn", nullValue());

    // then: what comes after a change is the third, so the two before it were all
    Api.as(partner).body(Map.of()).put(path(partner)).then().statusCode(200);
    goTo(DAY.plusYears(6));
    job.run();
    var asked = asked(partner, 3);
    assertThat(asked).hasSize(3);
    assertThat(asked)
        .extracting(reminder -> reminder.path("number").asInt())
        .containsExactly(1, 2, 1);
    var first = asked.getFirst();
    assertThat(first.path("confirmedAt").asText()).startsWith("2031-05-31T12:00:");
    assertThat(first.at("/profile/levels").toString())
        .isEqualTo("[{\"competency\":\"mpn:devops\",\"level\":\"SILVER\"}]");
    assertThat(first.at("/profile/people").asInt()).isEqualTo(2);
    assertThat(first.path("suggestions").toString())
        .isEqualTo(
            "[{\"kind\":\"NO_RECENT_REFERENCES\",\"count\":0},{\"kind\":\"NO_DESCRIPTION\",\"count\":0}]");
    assertThat(first.toString()).doesNotContain("p1", "Bert", "bert@");
  }

  @Test
  void shouldStartTheYearAnewWithEveryChange() {
    // given
    goTo(DAY);
    var partner = registered();

    // when: each time after eleven months
    goTo(DAY.plusMonths(11));
    Api.as(partner)
        .body(Map.of("name", "Ada", "email", "ada@fabrikam.example"))
        .post("/partners/" + partner + "/contacts")
        .then()
        .statusCode(201);
    goTo(DAY.plusMonths(22));
    Api.as(partner)
        .body(certification("p3"))
        .post("/partners/" + partner + "/certifications")
        .then()
        .statusCode(201);
    goTo(DAY.plusMonths(33));
    Api.as(partner)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{\"description\":\"What we do\"}")
        .patch("/partners/" + partner)
        .then()
        .statusCode(200);

    // then
    Api.as(partner)
        .get(path(partner))
        .then()
        .body("reminders", equalTo(0))
        .body("confirmedAt", org.hamcrest.Matchers.startsWith("2034-02-28T12:00:"));
    goTo(DAY.plusMonths(44));
    job.run();
    Api.as(partner).get(path(partner)).then().body("reminders", equalTo(0));
  }

  @Test
  void shouldAskAtOnceWhenAnOperatorWantsToKnowAndTakeTheAnswer() throws Exception {
    // given
    goTo(DAY);
    var partner = registered();
    Api.asOperator().post("/partners/" + partner + "/reminders").then().statusCode(202);
    var reminder = asked(partner, 1).getFirst();

    // when: the answer comes, with another of before, twice, and after one that nobody can read
    goTo(DAY.plusDays(9));
    respond(partner, "{\"mark\":\"" + partner + "\"}");
    respond(partner, response(partner, reminder, "PROFILE_CONFIRMED", DAY.minusDays(9)));
    respond(partner, response(partner, reminder, "OF_TOMORROW", DAY.plusDays(9)));
    respond(partner, response(partner, reminder, "PROFILE_CONFIRMED", DAY.plusDays(5)));
    respond(partner, response(partner, reminder, "PROFILE_CONFIRMED", DAY.plusDays(5)));

    // then
    await()
        .untilAsserted(
            () ->
                Api.as(partner)
                    .get(path(partner))
                    .then()
                    .body("confirmedAt", equalTo("2031-06-05T12:00:00Z"))
                    .body("reminders", equalTo(0)));
    assertThat(
            Topics.records("dead-letter.partner-profile-service.responses", partner.toString(), 1))
        .hasSize(1);

    // when: one more, behind what came twice
    respond(partner, response(partner, reminder, "PROFILE_CONFIRMED", DAY.plusDays(6)));

    // then
    await()
        .untilAsserted(
            () ->
                Api.as(partner)
                    .get("/partners/" + partner + "/history")
                    .then()
                    .body(
                        "items.findAll { it.subject == 'mail' }.changes.flatten().after",
                        contains("2031-06-06T12:00:00Z", "2031-06-05T12:00:00Z")));
  }

  @Test
  void shouldNotAskWhereThereIsNobodyToWriteToUntilThereIs() {
    // given
    goTo(DAY);
    var partner = registered(List.of());
    Api.asOperator()
        .post("/partners/" + partner + "/reminders")
        .then()
        .statusCode(409)
        .body("type", endsWith("partner-without-contacts"));

    // when
    goTo(DAY.plusMonths(14));
    job.run();

    // then
    Api.as(partner)
        .get(path(partner))
        .then()
        .body("remindOn", nullValue())
        .body("reminders", equalTo(0));

    // and when
    Api.as(partner).body(BERT).post("/partners/" + partner + "/contacts").then().statusCode(201);
    goTo(DAY.plusMonths(28));
    job.run();

    // then: a year later, and not a word about the time before
    assertThat(asked(partner, 1).getFirst().path("confirmedAt").asText()).startsWith("2032-07-31");
  }

  @Test
  void shouldLetNobodyElseAskOrAnswer() {
    var partner = registered();
    var stranger = Api.registered();

    Api.as(stranger).put(path(partner)).then().statusCode(404);
    Api.as(stranger).get(path(partner)).then().statusCode(404);
    Api.as(partner).post("/partners/" + partner + "/reminders").then().statusCode(403);
    Api.asOperator().post("/partners/" + UUID.randomUUID() + "/reminders").then().statusCode(404);
  }

  private static List<JsonNode> asked(UUID partner, int count) {
    return Topics.records("profile-reminders", partner.toString(), count).stream()
        .map(record -> Topics.valid("profile-reminders", record.value()))
        .toList();
  }

  private static void respond(UUID partner, String response) throws Exception {
    var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("responses", partner.toString(), response)).get();
    }
  }

  private static String response(UUID partner, JsonNode reminder, String kind, LocalDate day) {
    return """
    {"id":"%s","partnerId":"%s","kind":"%s","about":"%s","respondedAt":"%sT12:00:00Z","new":1}
    """
        .formatted(Ids.next(), partner, kind, reminder.path("id").asText(), day);
  }

  private static UUID registered() {
    return registered(List.of(BERT));
  }

  private static UUID registered(List<?> contacts) {
    var body = new HashMap<String, Object>(Map.of("name", "Fabrikam Ltd", "country", "DE"));
    body.put("certifications", List.of(certification("p1"), certification("p2")));
    body.put("contacts", contacts);
    var id = UUID.randomUUID();
    Api.as(id).body(body).post("/partners").then().statusCode(201);
    return id;
  }

  private static Map<String, Object> certification(String person) {
    return Map.of("person", person, "certification", "mpn:devops", "validFrom", "2020-01-01");
  }

  private static String path(UUID partner) {
    return "/partners/" + partner + "/confirmation";
  }

  private static void goTo(LocalDate day) {
    MovableClock.set(Instant.from(day.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC)));
  }
}
