package org.counterpart.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** What is found and counted over HTTP, beside what a scan of the same partners says. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DirectoryFacetsIT {
  private static final int PARTNERS = 250;
  private static final int SEARCHES = 50;

  private final String ecosystem = "eco-" + UUID.randomUUID();
  private final Random random = new Random(30);

  /** A search that was drawn: its parameters, and who fits. */
  private record Drawn(Map<String, Object> parameters, Predicate<Seeded> fits) {
    Drawn with(String name, Object value, Predicate<Seeded> also) {
      var more = new HashMap<>(parameters);
      more.put(name, value);
      return new Drawn(more, fits.and(also));
    }
  }

  @Test
  void shouldFindAndCountAsAScanDoes() {
    var partners = IntStream.range(0, PARTNERS).mapToObj(i -> Seeded.by(random, i)).toList();
    imported(partners);

    for (var i = 0; i < SEARCHES; i++) {
      var day = Seeded.FIRST.plusDays(random.nextInt(320)).minusDays(10);
      var drawn = drawn(day);
      var found = partners.stream().filter(drawn.fits()).toList();

      assertThat(names(drawn)).as("%s", drawn.parameters()).isEqualTo(sortedNames(found));
      assertCounted(facets(drawn), found, day);
    }
  }

  private Drawn drawn(LocalDate day) {
    var drawn = new Drawn(Map.of("ecosystem", ecosystem, "at", day.toString()), _ -> true);
    drawn = maybe(drawn, "country", Seeded::serves, "DE", "CH", "IT");
    drawn = maybe(drawn, "seat", p -> List.of(p.seat()), "FR");
    drawn = maybe(drawn, "industry", Seeded::industries, "retail", "Öl&Gas");
    drawn = maybe(drawn, "language", Seeded::languages, "de", "pt-BR");
    drawn = maybe(drawn, "technology", Seeded::technologies, "kafka", "C#");
    drawn = maybe(drawn, "practiceType", Seeded::practiceTypes, "isv");
    drawn = maybe(drawn, "engagementKind", Seeded::engagementKinds, "BUILD_WITH", "SELL_WITH");
    return switch (random.nextInt(6)) {
      case 0 -> drawn.with("competency", "mpn:security", p -> p.level(day) != null);
      case 1 -> drawn.with("level", "GOLD", p -> "GOLD".equals(p.level(day)));
      case 2 -> drawn.with("verified", "false", p -> p.level(day) != null);
      case 3 -> drawn.with("verified", "true", _ -> false);
      case 4 -> drawn.with("q", "firm 1", p -> p.name().startsWith("Firm 1"));
      default -> drawn;
    };
  }

  /** All or none of the values. */
  private Drawn maybe(
      Drawn drawn, String name, Function<Seeded, List<String>> of, String... values) {
    var wanted = List.of(values).subList(0, 1 + random.nextInt(values.length));
    return random.nextInt(5) == 0
        ? drawn.with(name, wanted, p -> of.apply(p).containsAll(wanted))
        : drawn;
  }

  private void assertCounted(JsonPath facets, List<Seeded> found, LocalDate day) {
    assertThat(facets.getInt("total")).isEqualTo(found.size());
    assertThat(counts(facets, "countries")).isEqualTo(counts(found, Seeded::serves));
    assertThat(counts(facets, "seats")).isEqualTo(counts(found, p -> List.of(p.seat())));
    assertThat(counts(facets, "industries")).isEqualTo(counts(found, Seeded::industries));
    assertThat(counts(facets, "languages")).isEqualTo(counts(found, Seeded::languages));
    assertThat(counts(facets, "technologies")).isEqualTo(counts(found, Seeded::technologies));
    assertThat(counts(facets, "practiceTypes")).isEqualTo(counts(found, Seeded::practiceTypes));
    assertThat(counts(facets, "engagementKinds")).isEqualTo(counts(found, Seeded::engagementKinds));
    assertThat(counts(facets, "ecosystems").getOrDefault(ecosystem, 0)).isEqualTo(found.size());
    assertThat(facets.<Map<String, Object>>getList("competencies"))
        .isEqualTo(competencies(found, day));
  }

  private static List<Map<String, Object>> competencies(List<Seeded> found, LocalDate day) {
    var gold = (int) found.stream().filter(p -> "GOLD".equals(p.level(day))).count();
    var silver = (int) found.stream().filter(p -> "SILVER".equals(p.level(day))).count();
    return gold + silver == 0
        ? List.of()
        : List.of(
            Map.of(
                "value",
                "mpn:security",
                "count",
                gold + silver,
                "silver",
                silver,
                "gold",
                gold,
                "verified",
                0));
  }

  private static Map<String, Integer> counts(JsonPath facets, String kind) {
    return facets.<Map<String, Object>>getList(kind).stream()
        .collect(Collectors.toMap(c -> (String) c.get("value"), c -> (Integer) c.get("count")));
  }

  private static Map<String, Integer> counts(
      List<Seeded> found, Function<Seeded, List<String>> of) {
    return found.stream()
        .flatMap(p -> of.apply(p).stream())
        .collect(Collectors.toMap(v -> v, _ -> 1, Integer::sum));
  }

  private static List<String> sortedNames(List<Seeded> found) {
    return found.stream().map(Seeded::name).sorted().toList();
  }

  private List<String> names(Drawn drawn) {
    var names = new ArrayList<String>();
    for (String cursor = ""; cursor != null; ) {
      var page =
          Api.as(UUID.randomUUID())
              .queryParams(drawn.parameters())
              .queryParam("limit", 20 + random.nextInt(100))
              .queryParam("cursor", cursor)
              .get("/directory/partners");
      page.then().statusCode(200);
      names.addAll(page.jsonPath().getList("items.name"));
      cursor = page.jsonPath().getString("next");
    }
    return names;
  }

  private JsonPath facets(Drawn drawn) {
    var answer = Api.as(UUID.randomUUID()).queryParams(drawn.parameters()).get("/directory/facets");
    answer.then().statusCode(200);
    return answer.jsonPath();
  }

  @Test
  void shouldShowTheMostFrequentValuesOfEachKind() {
    imported(IntStream.range(0, 30).mapToObj(i -> Seeded.by(random, i)).toList());

    Api.asOperator()
        .queryParam("ecosystem", ecosystem)
        .queryParam("top", 1)
        .get("/directory/facets")
        .then()
        .statusCode(200)
        .body("total", equalTo(30))
        .body("industries.size()", equalTo(1))
        .body("ecosystems", equalTo(List.of(Map.of("value", ecosystem, "count", 30))));
  }

  @Test
  void shouldRefuseParametersThatMakeNoSense() {
    var refused =
        Map.of(
            "top=0", "top",
            "top=201", "top",
            "verified=maybe", "verified",
            "seat=XX", "seat",
            "level=BRONZE", "level",
            "engagementKind=DANCE", "engagementKind",
            "competency=a%0Ab", "competency",
            "at=yesterday", "at");
    refused.forEach(
        (query, parameter) -> {
          var answer = Api.asOperator().urlEncodingEnabled(false).get("/directory/facets?" + query);
          assertThat(answer.statusCode()).as(query).isIn(400, 422);
          assertThat(answer.jsonPath().getString("errors[0].parameter"))
              .as(query + ": " + answer.asString())
              .isEqualTo(parameter);
        });
  }

  private void imported(List<Seeded> partners) {
    var lines = partners.stream().map(p -> p.json(ecosystem)).collect(Collectors.joining("\n"));
    var report =
        Api.asIntegrator("directory")
            .contentType("application/x-ndjson")
            .body(lines.getBytes(StandardCharsets.UTF_8))
            .post("/partners/import");
    assertThat(report.asString()).doesNotContain("errors");
  }
}
