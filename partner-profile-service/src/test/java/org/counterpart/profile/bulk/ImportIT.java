package org.counterpart.profile.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.counterpart.profile.bulk.Imports.export;
import static org.counterpart.profile.bulk.Imports.imported;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ImportIT {
  private final String run = UUID.randomUUID().toString();

  @Inject EntityManager entities;

  @Test
  void shouldTakeTheGoodLinesAndSayWhatIsWrongWithTheBadOnes() {
    // given
    var body =
        String.join(
            "\n",
            partner("a", "Alpha", ""),
            "{\"externalId\":",
            partner("b", "Beta", ",\"country\":\"XX\""),
            "",
            partner("c", "Gamma", ",\"nosuch\":1"),
            partner("d", "Delta", ",\"countriesServed\":\"DE\""),
            "{\"name\":\"No id\",\"country\":\"DE\"}",
            partner("e", "Epsilon 🚀", ""),
            "null");

    // when
    var report = imported(body, "importer");

    // then
    assertThat(report)
        .extracting(
            line ->
                "%d %s %s %s"
                    .formatted(
                        line.path("line").asInt(),
                        line.path("status").asText(),
                        line.at("/errors/0/pointer").asText(),
                        line.at("/errors/0/code").asText())
                    .strip())
        .containsExactly(
            "1 CREATED",
            "2 REJECTED /externalId malformed-json",
            "3 REJECTED /country unknown-country",
            "5 REJECTED /nosuch unknown-property",
            "6 REJECTED /countriesServed wrong-type",
            "7 REJECTED /externalId required",
            "8 CREATED",
            "9 REJECTED  wrong-type");
    var id = report.getFirst().path("id").asText();
    assertThat(Topics.last("partner-profiles", id, 1).path("name").asText()).isEqualTo("Alpha");
  }

  @Test
  void shouldLetTheDatabaseLookAgainAfterManyCame() {
    // given
    var before = analyzed();

    // when
    imported(
        IntStream.range(0, 5)
            .mapToObj(i -> partner("many" + i, "Many", ""))
            .collect(Collectors.joining("\n")),
        "importer");

    // then
    await().until(() -> analyzed() > before);
  }

  private long analyzed() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    entities
                        .createNativeQuery(
                            "select analyze_count from pg_stat_user_tables"
                                + " where relname = 'certification'",
                            Long.class)
                        .getSingleResult());
  }

  @Test
  void shouldChangeNothingWhenTheSameComesAgain() {
    // given
    var body = partner("same", "Same", rich()) + "\n";
    var first = imported(body, "importer").getFirst();

    // when
    var second = imported(body, "importer").getFirst();

    // then
    assertThat(first.path("status").asText()).isEqualTo("CREATED");
    assertThat(second.path("status").asText()).isEqualTo("UNCHANGED");
    assertThat(second.path("id")).isEqualTo(first.path("id"));
    var third = imported(partner("same", "Renamed", rich()), "importer").getFirst();
    assertThat(third.path("status").asText()).isEqualTo("UPDATED");
    var events = Topics.records("partner-profiles", first.path("id").asText(), 2);
    assertThat(events).hasSize(2);
  }

  @Test
  void shouldHandleTheSamePartnerTwiceInOneFileInOrder() {
    // when
    var report =
        imported(
            String.join(
                "\n",
                partner("twice", "One", ""),
                partner("twice", "Two", ""),
                partner("twice", "Two", "")),
            "importer");

    // then
    assertThat(report)
        .extracting(line -> line.path("status").asText())
        .containsExactly("CREATED", "UPDATED", "UNCHANGED");
  }

  @Test
  void shouldExportWhatAnImportTakes() {
    // given
    var integrator = "exporter-" + run;
    imported(partner("x", "Ex", rich()) + "\n" + partner("y", "Why", ""), integrator);

    // when
    var export = export(integrator);

    // then
    assertThat(export.lines()).hasSize(2);
    assertThat(imported(export, integrator))
        .extracting(line -> line.path("status").asText())
        .containsOnly("UNCHANGED");
  }

  @Test
  void shouldNotTouchWhatSomebodyElseRegistered() {
    // given
    imported(partner("taken", "Taken", ""), "owner-" + run);

    // when
    var report =
        imported(partner("taken", "Mine", "") + "\n" + partner("free", "Free", ""), "thief-" + run);

    // then
    assertThat(report)
        .extracting(line -> line.path("status").asText())
        .containsExactly("REJECTED", "CREATED");
    assertThat(report.getFirst().at("/errors/0/pointer").asText()).isEqualTo("/externalId");
    assertThat(export("owner-" + run)).contains("Taken").doesNotContain("Mine");
  }

  @Test
  void shouldKeepTheIdOfAContactWhoseAddressStays() {
    // given
    var integrator = "keeper-" + run;
    var id = imported(partner("k", "Keeper", rich()), integrator).getFirst().path("id").asText();
    var before = contacts(integrator, id);

    // when
    imported(partner("k", "Keeper", rich().replace("\"Ada\"", "\"Ada Muster\"")), integrator);

    // then
    assertThat(contacts(integrator, id)).isEqualTo(before).hasSize(2);
    var event = Topics.last("partner-contacts", id, 2);
    assertThat(event.path("contacts").findValuesAsText("name")).contains("Ada Muster");
    assertThat(Topics.records("partner-profiles", id, 1)).hasSize(1);
  }

  @Test
  void shouldMakeAPartnerEqualToAChangedRecord() {
    // given
    var integrator = "changer-" + run;
    imported(partner("m", "Moving", rich()), integrator);
    var changed =
        partner(
            "m",
            "Moving",
            """
            ,"contacts":[{"name":"Bob","email":"bob@fabrikam.example"}],"certifications":[
            {"person":"p1","certification":"AZ-500","validFrom":"2026-01-01"},
            {"person":"p2","certification":"AZ-500","validFrom":"2026-01-01"},
            {"person":"p3","certification":"AZ-500","validFrom":"2026-01-01"},
            {"person":"p4","certification":"AZ-500","validFrom":"2026-01-01"}],
            "references":[{"title":"A","competencies":["mpn:devops"]},{"title":"C"}]\
            """
                .replace("\n", ""));

    // when
    var report = imported(changed, integrator);

    // then
    assertThat(report.getFirst().path("status").asText()).isEqualTo("UPDATED");
    var id = report.getFirst().path("id").asText();
    var profile = Topics.last("partner-profiles", id, 2);
    assertThat(profile.path("regionsServed")).isEmpty();
    assertThat(profile.path("references").findValuesAsText("title")).containsExactly("A", "C");
    assertThat(profile.path("competencies").findValuesAsText("level")).contains("GOLD");
    assertThat(Topics.last("partner-contacts", id, 2).path("contacts")).hasSize(1);
    assertThat(imported(changed, integrator).getFirst().path("status").asText())
        .isEqualTo("UNCHANGED");
  }

  @Test
  void shouldTakeManyMoreThanABatch() {
    // given
    var lines = new StringBuilder();
    for (var i = 0; i < 900; i++) {
      lines
          .append(partner("many-" + i, "Partner " + i, i % 7 == 0 ? ",\"country\":\"XX\"" : ""))
          .append('\n');
    }

    // when
    var report = imported(lines.toString(), "importer");

    // then
    assertThat(report).hasSize(900);
    for (var i = 0; i < 900; i++) {
      assertThat(report.get(i).path("line").asInt()).isEqualTo(i + 1);
      assertThat(report.get(i).path("status").asText())
          .isEqualTo(i % 7 == 0 ? "REJECTED" : "CREATED");
    }
  }

  private static List<String> contacts(String integrator, String partner) {
    return Api.asIntegrator(integrator)
        .get("/partners/" + partner + "/contacts")
        .jsonPath()
        .getList("items.id");
  }

  private String partner(String id, String name, String more) {
    var country = more.contains("\"country\"") ? "" : ",\"country\":\"DE\"";
    return "{\"externalId\":\"%s:%s\",\"name\":\"%s\"%s%s}".formatted(run, id, name, country, more);
  }

  private static String rich() {
    return """
    ,"regionsServed":["eu"],"languages":["de","en"],"contacts":[
    {"name":"Ada","email":"Ada@fabrikam.example","topics":{"countries":["DE"]}},
    {"name":"Bob","email":"bob@fabrikam.example"}],"certifications":[
    {"person":"p2","certification":"AZ-500","validFrom":"2026-01-01"},
    {"person":"p1","certification":"mpn:security","validFrom":"2026-01-01","validUntil":"2027-01-01"}],
    "references":[{"title":"B","text":"\\r\\n two "},{"title":"A","competencies":["mpn:devops"]}]\
    """
        .replace("\n", "");
  }
}
