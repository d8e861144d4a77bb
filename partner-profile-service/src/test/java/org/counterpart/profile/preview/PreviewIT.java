package org.counterpart.profile.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PreviewIT {
  private static final String DAY = "2027-01-11";

  @Test
  void shouldHoldFourGoldsWithSeventeenPeople() {
    // given: everybody certified for everything
    var competencies = IntStream.range(0, 30).mapToObj("x:c%02d"::formatted).toList();
    var everything =
        IntStream.rangeClosed(1, 17)
            .boxed()
            .flatMap(p -> competencies.stream().map(c -> held("p" + p, c)))
            .toList();

    // when
    var answer =
        preview(Map.of("at", DAY, "certifications", everything, "preference", List.of("x:c29")))
            .statusCode(200)
            .body("at", equalTo(DAY))
            .body("proven", equalTo(true))
            .body("unknown", hasSize(30))
            .body("levels", hasSize(30))
            .extract();

    // then: the preferred one and the first by code; silver reuses everybody
    List<String> golds = answer.path("levels.findAll { it.level == 'GOLD' }.competency");
    assertThat(golds).containsExactly("x:c29", "x:c00", "x:c01", "x:c02");
    List<List<String>> backers = answer.path("levels.findAll { it.level == 'GOLD' }.backedBy");
    assertThat(backers.stream().flatMap(List::stream)).hasSize(16).doesNotHaveDuplicates();
    List<List<String>> silvers = answer.path("levels.findAll { it.level == 'SILVER' }.backedBy");
    assertThat(silvers).hasSize(26).allSatisfy(people -> assertThat(people).hasSize(17));
    List<Integer> missing = answer.path("advice.findAll { it.level == 'GOLD' }.people");
    assertThat(missing).hasSize(26).containsOnly(3);
  }

  @Test
  void shouldJudgeAtTheDayByTheThresholdsThatAreGiven() {
    preview(
            Map.of(
                "at",
                DAY,
                "certifications",
                List.of(
                    held("p1", "mpn:security", "2026-01-01", DAY),
                    held("p2", "mpn:security", "2026-01-01", "2027-01-12"),
                    held("p3", "mpn:security", DAY, null),
                    held("p4", "mpn:security", "2027-01-12", null)),
                "thresholds",
                Map.of("mpn:security", Map.of("silver", 1, "gold", 2))))
        .statusCode(200)
        .body("levels.competency", contains("mpn:security"))
        .body("levels[0].level", equalTo("GOLD"))
        .body("levels[0].backedBy", contains("p2", "p3"))
        .body("unknown", empty());
  }

  @Test
  void shouldTellWhichExamGainsTheMost() {
    // AZ-500 counts towards mpn:security and solutions-partner:security among others
    preview(
            Map.of(
                "at", DAY, "certifications", List.of(held("p1", "AZ-500"), held("p2", "SC-900x"))))
        .statusCode(200)
        .body("levels.find { it.competency == 'mpn:security' }.level", equalTo("NONE"))
        .body("levels.find { it.competency == 'mpn:security' }.backedBy", empty())
        .body("advice[0].kind", equalTo("BEST_CERTIFICATION"))
        .body("advice[0].certification", equalTo("AZ-500"))
        .body("advice[0].persons", contains("p2"))
        .body("advice[0].gains.competency", hasItem("mpn:security"))
        .body("advice[0].gains[0].from", equalTo("NONE"))
        .body("advice[0].gains[0].to", equalTo("SILVER"))
        .body("advice[0].text", containsString("One person more with AZ-500 (p2, or somebody new)"))
        .body("unknown", contains("SC-900x"));
  }

  @Test
  void shouldAnswerAnEmptyQuestion() {
    preview(Map.of()).statusCode(200).body("levels", empty()).body("advice", empty());
  }

  @Test
  void shouldSayEverythingThatIsWrong() {
    var thresholds =
        Map.of(
            "x:a/b", Map.of("silver", 3, "gold", 2),
            "x:c", Map.of("silver", 1),
            "x:d", Map.of("silver", 0, "gold", 2));
    preview(
            Map.of(
                "at",
                "1850-01-01",
                "certifications",
                List.of(Map.of("person", " ", "competency", "two words"), held("p", "x", DAY, DAY)),
                "preference",
                List.of("x:a", "x:a"),
                "thresholds",
                thresholds,
                "references",
                Map.of("x:a", -1)))
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }.sort()",
            contains(
                "/at date-range",
                "/certifications/0/competency not-a-token",
                "/certifications/0/person required",
                "/certifications/0/validFrom required",
                "/certifications/1/validUntil date-order",
                "/preference/1 duplicate",
                "/references/x:a range",
                "/thresholds/x:a~1b thresholds",
                "/thresholds/x:c/gold required",
                "/thresholds/x:d thresholds"));
  }

  @Test
  void shouldAnswerFiveHundredPeopleInThirtyCompetencies() {
    // given: as dense as staff can be, with more wanted than there are people
    var everything = new ArrayList<Map<String, Object>>();
    for (var person = 0; person < 500; person++) {
      for (var i = 0; i < 6; i++) {
        everything.add(held("p" + person, "x:c" + (person * 7 + i * i * 5) % 30));
      }
    }
    var thresholds =
        IntStream.range(0, 30)
            .boxed()
            .collect(Collectors.toMap(c -> "x:c" + c, _ -> Map.of("silver", 10, "gold", 24)));

    // when
    var golds =
        preview(Map.of("at", DAY, "certifications", everything, "thresholds", thresholds))
            .statusCode(200)
            .body("proven", equalTo(true))
            .extract()
            .<List<List<String>>>path("levels.findAll { it.level == 'GOLD' }.backedBy");

    // then
    assertThat(golds).hasSize(20);
    assertThat(golds.stream().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  private static ValidatableResponse preview(Map<String, ?> question) {
    return Api.as(UUID.randomUUID()).body(question).post("/levels/preview").then();
  }

  private static Map<String, Object> held(String person, String competency) {
    return held(person, competency, "2026-01-01", null);
  }

  private static Map<String, Object> held(
      String person, String competency, String from, String until) {
    return Stream.of(
            Map.entry("person", person),
            Map.entry("competency", competency),
            Map.entry("validFrom", from),
            Map.entry("validUntil", until == null ? "" : until))
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
