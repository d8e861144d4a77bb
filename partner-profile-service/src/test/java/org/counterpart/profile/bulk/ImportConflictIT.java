package org.counterpart.profile.bulk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.bulk.Imports.export;
import static org.counterpart.profile.bulk.Imports.imported;
import static org.counterpart.profile.bulk.Imports.statuses;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** Imports in which something gets in the way. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ImportConflictIT {
  private static final int MANY = 600;

  private final String run = UUID.randomUUID().toString();

  @Inject DataSource dataSource;

  @Test
  void shouldTakeTheNeighboursOfARecordThatTheDatabaseRefuses() throws SQLException {
    // given
    refuse("Poison " + run);
    var lines = new ArrayList<>(partners(MANY));
    List.of(10, 11, 333).forEach(i -> lines.set(i, partner(i, "Poison " + run)));

    // when
    var report = imported(String.join("\n", lines), "importer");

    // then
    for (var i = 0; i < MANY; i++) {
      var poisoned = i == 10 || i == 11 || i == 333;
      assertThat(report.get(i).path("line").asInt()).isEqualTo(i + 1);
      assertThat(report.get(i).path("status").asText())
          .isEqualTo(poisoned ? "REJECTED" : "CREATED");
    }
    assertThat(report.get(10).at("/errors/0/code").asText()).isEqualTo("internal");
    assertThat(Topics.records("partner-profiles", report.get(9).path("id").asText(), 1)).hasSize(1);
    assertThat(statuses(imported(String.join("\n", lines), "importer")))
        .filteredOn(status -> !status.equals("REJECTED"))
        .hasSize(MANY - 3)
        .containsOnly("UNCHANGED");
  }

  @Test
  void shouldStoreEachPartnerOnceWhenTwoCallersImportTheSameAtOnce() {
    // given
    var lines = partners(MANY);
    var reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);

    // when
    var reports = atOnce(lines, "importer", reversed, "importer");

    // then
    var first = byExternalId(reports.getFirst());
    var second = byExternalId(reports.getLast());
    assertThat(first).hasSize(MANY);
    first.forEach(
        (externalId, line) -> {
          var other = second.get(externalId);
          assertThat(other.path("id")).isEqualTo(line.path("id"));
          assertThat(List.of(line.path("status").asText(), other.path("status").asText()))
              .containsExactlyInAnyOrder("CREATED", "UNCHANGED");
        });
    var id = first.values().iterator().next().path("id").asText();
    assertThat(Topics.records("partner-profiles", id, 1)).hasSize(1);
  }

  @Test
  void shouldLeaveAPartnerToTheCallerWhoWasFaster() {
    // given
    var one = "one-" + run;
    var two = "two-" + run;
    var lines = partners(MANY);

    // when
    var reports = atOnce(lines, one, lines, two);

    // then
    assertThat(Stream.concat(export(one).lines(), export(two).lines())).hasSize(MANY);
    var second = byExternalId(reports.getLast());
    byExternalId(reports.getFirst())
        .forEach(
            (externalId, line) ->
                assertThat(
                        Stream.of(line, second.get(externalId))
                            .map(l -> l.path("status").asText() + l.at("/errors/0/code").asText()))
                    .containsExactlyInAnyOrder("CREATED", "REJECTEDduplicate"));
  }

  @Test
  void shouldKeepTheOrderOfRecordsThatNameOnePartnerDifferently() {
    // given
    var id = imported(partner(0, "First"), "importer").getFirst().path("id").asText();
    var byId = "{\"id\":\"" + id + "\",\"name\":\"%s\",\"country\":\"DE\"}";

    // when
    var report =
        imported(
            String.join(
                "\n", byId.formatted("Second"), partner(0, "Third"), byId.formatted("Fourth")),
            "importer");

    // then
    assertThat(statuses(report)).containsExactly("UPDATED", "UPDATED", "UPDATED");
    assertThat(Topics.last("partner-profiles", id, 4).path("name").asText()).isEqualTo("Fourth");
  }

  @Test
  void shouldKeepTheOrderOfRecordsOfOnePartnerThatAreFarApart() {
    // given
    var lines =
        IntStream.range(0, 2 * MANY)
            .mapToObj(i -> i % 300 == 0 ? partner(-1, "Name " + i) : partner(i, "Partner " + i))
            .toList();

    // when
    var report = imported(String.join("\n", lines), "importer");

    // then
    assertThat(statuses(report.subList(1, 2 * MANY)))
        .filteredOn(status -> !status.equals("CREATED"))
        .containsExactly("UPDATED", "UPDATED", "UPDATED");
    var id = report.getFirst().path("id").asText();
    assertThat(
            Topics.records("partner-profiles", id, 4).stream()
                .map(r -> Topics.valid("partner-profiles", r.value()).path("name").asText()))
        .containsExactly("Name 0", "Name 300", "Name 600", "Name 900");
  }

  @Test
  void shouldStoreEveryValueAsItCame() {
    // given
    var integrator = "odd-" + run;
    var record =
        """
        {"externalId":"%s:\\"\\\\{odd},NULL\\\\N","name":"\\\\. ünï 🚀","description":"a\\tb\\nc\\\\n",\
        "country":"DE","countriesServed":["FR"],"languages":["de"],"technologies":["\\"","\\\\","{}","NULL"],\
        "engagementKinds":["SELL_WITH"],"contacts":[{"name":"Ada","email":"ada@fabrikam.example",\
        "topics":{"countries":["DE","FR"]}}],"certifications":[{"person":"p","certification":"AZ-500",\
        "validFrom":"1900-01-01","validUntil":"2200-12-31"}],"references":[{"title":"R","competencies":[],"country":"AT",\
        "startDate":"1999-12-31","endDate":"2000-01-01","partners":[\
        {"id":"f199a5a0-0000-7000-8000-000000000002"},{"id":"0199a5a0-0000-7000-8000-000000000001"},\
        {"externalId":"x,y"}]}]}\
        """
            .formatted(run);

    // when
    var report = imported(record, integrator);

    // then
    assertThat(statuses(report)).containsExactly("CREATED");
    assertThat(statuses(imported(record, integrator))).containsExactly("UNCHANGED");
    var exported = Imports.json(export(integrator));
    var sent = Imports.json(record);
    for (var field : List.of("externalId", "name", "description", "certifications", "references")) {
      assertThat(exported.at("/" + field)).isEqualTo(sent.at("/" + field));
    }
  }

  private List<List<JsonNode>> atOnce(
      List<String> first, String firstBy, List<String> second, String secondBy) {
    var other = CompletableFuture.supplyAsync(() -> imported(String.join("\n", second), secondBy));
    return List.of(imported(String.join("\n", first), firstBy), other.join());
  }

  private static Map<String, JsonNode> byExternalId(List<JsonNode> report) {
    return report.stream()
        .collect(toMap(line -> line.path("externalId").asText(), Function.identity()));
  }

  private List<String> partners(int count) {
    return IntStream.range(0, count).mapToObj(i -> partner(i, "Partner " + i)).toList();
  }

  private String partner(int number, String name) {
    return "{\"externalId\":\"%s:%d\",\"name\":\"%s\",\"country\":\"DE\"}"
        .formatted(run, number, name);
  }

  /** Has the database refuse a partner of this name, as it would one that breaks a constraint. */
  private void refuse(String name) throws SQLException {
    var function = "refuse_" + run.replace('-', '_');
    var body =
        "begin if new.name = '%s' then raise exception 'refused'; end if; return new; end"
            .formatted(name);
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          Stream.of(
                  "create function %s() returns trigger language plpgsql as $$ %s $$"
                      .formatted(function, body),
                  "create trigger %s before insert on partner for each row execute function %s()"
                      .formatted(function, function))
              .collect(joining(";")));
    }
  }
}
