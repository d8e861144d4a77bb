package org.counterpart.profile.levelchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
import org.counterpart.profile.Api;
import org.counterpart.profile.MovableClock;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LevelChangesIT {
  /** Every test has a time of its own, later than all before: days that were swept stay swept. */
  private static LocalDate day = LocalDate.of(2040, 1, 1);

  @Inject LevelSweep sweep;

  @AfterEach
  void goOn() {
    day = day.plusYears(1);
    MovableClock.reset();
  }

  @Test
  void shouldTellOfALapseAtMidnightThoughNobodyTouchedTheProfile() {
    // given: it is seconds to midnight
    sweep.upTo(day);
    MovableClock.set(at(day, LocalTime.of(23, 59, 55)));
    var partner = certified(day.plusDays(1), day.plusDays(1));
    assertThat(changes(all(partner, 2).getFirst())).containsExactly("mpn:devops NONE SILVER");

    // when: time passes; the job notices by itself

    // then: after what was said at once, that it will lapse tomorrow
    var lapse = told(partner, 3);
    assertThat(changes(lapse)).containsExactly("mpn:devops SILVER NONE");
    assertThat(lapse.path("day").asText()).isEqualTo(day.plusDays(1).toString());
    assertThat(lapse.path("daysAhead").asInt()).isZero();
    Api.as(partner).get("/partners/" + partner).then().body("version", equalTo(1));
  }

  @Test
  void shouldWarnNinetyThirtyAndSevenDaysAheadAndOnceEach() {
    // given
    sweep.upTo(day.minusDays(1));
    MovableClock.set(at(day.minusDays(1), LocalTime.NOON));
    var partner = certified(day.plusDays(95), day.plusDays(200));

    // when: every day comes, and some are looked at twice
    for (var after = 0; after <= 95; after++) {
      sweep.upTo(day.plusDays(after));
      sweep.upTo(day.plusDays(after));
    }

    // then: it was told that it is held, warned thrice, and told that it has lapsed
    var all = all(partner, 5);
    assertThat(all)
        .extracting(event -> event.path("daysAhead").asInt())
        .containsExactly(0, 90, 30, 7, 0);
    var warning = all.get(1);
    assertThat(warning.path("day").asText()).isEqualTo(day.plusDays(95).toString());
    assertThat(warning.at("/changes/0/saving").toString())
        .isEqualTo(
            "{\"people\":1,\"references\":0,\"expiring\":[{\"certification\":\"mpn:devops\",\"people\":1}]}");
    assertThat(all).noneMatch(event -> event.toString().contains("p1"));
  }

  @Test
  void shouldMakeUpForDaysOnWhichItWasDown() {
    // given: all that happens happens while nobody looks
    sweep.upTo(day.minusDays(1));
    MovableClock.set(at(day.minusDays(1), LocalTime.NOON));
    var partner = certified(day.plusDays(40), day.plusDays(40));

    // when
    sweep.upTo(day.plusDays(20));
    sweep.upTo(day.plusDays(60));

    // then: after what was said at once only the notice that it is time for, and the lapse
    assertThat(all(partner, 4))
        .extracting(event -> event.path("daysAhead").asInt())
        .containsExactly(0, 90, 30, 0);
  }

  @Test
  void shouldTellWhatWasCommittedWhenItsDayWasSweptAlready() {
    // given: an instance whose clock is behind, or whose transaction takes longer than the day
    sweep.upTo(day.plusDays(1));
    MovableClock.set(at(day, LocalTime.NOON));
    var partner = certified(day.plusDays(1), day.plusDays(1));

    // when
    MovableClock.set(at(day.plusDays(2), LocalTime.NOON));
    sweep.upTo(day.plusDays(2));
    sweep.upTo(day.plusDays(3));

    // then: what was said at once, and the lapse, once
    var all = all(partner, 3);
    assertThat(changes(all.getLast())).containsExactly("mpn:devops SILVER NONE");
    assertThat(all).hasSize(3);
  }

  @Test
  void shouldWarnNoMoreOfWhatWasRenewed() {
    // given: warned
    sweep.upTo(day.minusDays(1));
    MovableClock.set(at(day.minusDays(1), LocalTime.NOON));
    var partner = certified(day.plusDays(80), day.plusDays(80));
    assertThat(told(partner, 2).path("daysAhead").asInt()).isEqualTo(90);

    // when: both renew
    MovableClock.set(at(day, LocalTime.NOON));
    for (var person : List.of("p1", "p2")) {
      certify(partner, person, day.plusDays(80), day.plusDays(900));
    }
    for (var after = 1; after <= 90; after++) {
      sweep.upTo(day.plusDays(after));
    }

    // then: nothing has happened, until something does
    MovableClock.set(at(day.plusDays(90), LocalTime.NOON));
    Api.as(partner)
        .body(Map.of("person", "p3", "certification", "mpn:security", "validFrom", "2020-01-01"))
        .post("/partners/" + partner + "/certifications")
        .then()
        .statusCode(201);
    certify(partner, "p4", LocalDate.EPOCH, null);
    certify(partner, "p5", LocalDate.EPOCH, null);
    var all = all(partner, 3);
    assertThat(all).hasSize(3);
    assertThat(changes(all.getLast())).containsExactly("mpn:devops SILVER GOLD");
  }

  @Test
  void shouldWarnOfThresholdsThatRiseAndTellWhenTheyDo() {
    // given: silver takes three people in 95 days
    sweep.upTo(day.minusDays(1));
    MovableClock.set(at(day.minusDays(1), LocalTime.NOON));
    var partner = certified(null, null);
    told(partner, 1);
    thresholds(
        List.of(
            Map.of("from", "" + day.plusDays(95), "silver", 3, "gold", 4, "source", "Programme")));
    await()
        .untilAsserted(
            () ->
                Api.as(partner)
                    .get("/partners/" + partner + "/levels")
                    .then()
                    .body("levels[0].until", equalTo(day.plusDays(95).toString())));

    // when
    for (var after = 0; after <= 95; after++) {
      sweep.upTo(day.plusDays(after));
    }
    thresholds(List.of());

    // then
    var all = all(partner, 5);
    assertThat(all)
        .extracting(event -> event.path("daysAhead").asInt())
        .startsWith(0, 90, 30, 7, 0);
    assertThat(all.get(1).at("/changes/0/saving").toString())
        .isEqualTo("{\"people\":1,\"references\":0,\"expiring\":[]}");
    assertThat(changes(all.get(4))).containsExactly("mpn:devops SILVER NONE");
    assertThat(all.get(4).path("day").asText()).isEqualTo(day.plusDays(95).toString());
  }

  private static void thresholds(List<Map<String, ?>> dated) {
    Api.asOperator()
        .header("If-Match", "*")
        .body(Map.of("datedThresholds", dated))
        .put("/competencies/mpn:devops/thresholds")
        .then()
        .statusCode(200);
  }

  private static UUID certified(LocalDate firstUntil, LocalDate secondUntil) {
    var body =
        Map.of(
            "name",
            "Fabrikam Ltd",
            "country",
            "DE",
            "certifications",
            List.of(
                certification("p1", LocalDate.EPOCH, firstUntil),
                certification("p2", LocalDate.EPOCH, secondUntil)));
    var id = UUID.randomUUID();
    Api.as(id).body(body).post("/partners").then().statusCode(201);
    return id;
  }

  private static void certify(UUID partner, String person, LocalDate from, LocalDate until) {
    Api.as(partner)
        .body(certification(person, from, until))
        .post("/partners/" + partner + "/certifications")
        .then()
        .statusCode(201);
  }

  private static Map<String, String> certification(String person, LocalDate from, LocalDate until) {
    var always =
        Map.of("person", person, "certification", "mpn:devops", "validFrom", from.toString());
    if (until == null) {
      return always;
    }
    var limited = new HashMap<>(always);
    limited.put("validUntil", until.toString());
    return limited;
  }

  private static List<JsonNode> all(UUID partner, int count) {
    return Topics.records("level-changes", partner.toString(), count).stream()
        .map(record -> Topics.valid("level-changes", record.value()))
        .toList();
  }

  private static JsonNode told(UUID partner, int count) {
    return Topics.last("level-changes", partner.toString(), count);
  }

  private static List<String> changes(JsonNode event) {
    return event
        .path("changes")
        .valueStream()
        .map(
            c ->
                "%s %s %s"
                    .formatted(
                        c.path("competency").asText(),
                        c.path("before").asText(),
                        c.path("after").asText()))
        .toList();
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).toInstant(ZoneOffset.UTC);
  }
}
