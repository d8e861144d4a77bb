package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Days;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Partners by the file. */
@SystemTest
class ImportIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> LINES = Map.of("Content-Type", "application/x-ndjson");

  private final World world;
  private final Api integrator;

  ImportIT(Stack stack, World world) {
    this.world = world;
    this.integrator =
        new Api(
            stack.endpoints().partnerProfile(),
            stack.tokens().integrator(world.unique("integrator")));
  }

  @Test
  void shouldChangeNothingTheSecondTime() {
    // given
    String file = record(1) + "\n" + record(2) + "\n";

    // when
    List<JsonNode> first = load(file);
    List<JsonNode> second = load(file);

    // then
    assertThat(statuses(first)).containsExactly("CREATED", "CREATED");
    assertThat(statuses(second)).containsExactly("UNCHANGED", "UNCHANGED");
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void shouldTakeTheGoodLinesAndSayWhatIsWrongWithTheBad() {
    // given
    String file =
        String.join(
            "\n",
            record(1).toString(),
            "{not json",
            record(2).put("country", "XX").toString(),
            record(3).put("name", "Łódź 株式会社 🚀").toString(),
            record(4).put("surprise", true).toString(),
            "[]");

    // when
    List<JsonNode> report = load(file);

    // then
    assertThat(statuses(report))
        .containsExactly("CREATED", "REJECTED", "REJECTED", "CREATED", "REJECTED", "REJECTED");
    assertThat(report)
        .extracting(line -> line.get("line").asInt())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.get(2).at("/errors/0/pointer").asText()).isEqualTo("/country");
    assertThat(report.get(4).at("/errors/0/pointer").asText()).isEqualTo("/surprise");
    assertThat(report)
        .filteredOn(line -> line.get("status").asText().equals("REJECTED"))
        .allSatisfy(line -> assertThat(line.get("errors")).isNotEmpty());
  }

  @Test
  void shouldExportWhatItImported() {
    // given
    ObjectNode one = record(1);
    ObjectNode two = record(2);
    load(one + "\n" + two);

    // when
    String export = integrator.get("/partners/export").expect(200).body();

    // then
    List<JsonNode> exported = lines(export);
    assertThat(exported)
        .extracting(line -> line.get("externalId").asText())
        .containsExactlyInAnyOrder(one.get("externalId").asText(), two.get("externalId").asText());
    assertThat(exported)
        .allSatisfy(
            line -> {
              assertThat(line.get("contacts")).hasSize(1);
              assertThat(line.get("certifications")).hasSize(2);
              assertThat(line.get("references")).hasSize(1);
            });
    assertThat(statuses(load(export))).containsOnly("UNCHANGED");
  }

  private ObjectNode record(int number) {
    return JSON.valueToTree(
        Map.of(
            "externalId",
            world.unique("import") + ":" + number,
            "name",
            "Imported " + number,
            "country",
            "DE",
            "regionsServed",
            List.of("eu"),
            "languages",
            List.of("de", "en"),
            "ecosystems",
            List.of(world.ecosystem()),
            "contacts",
            List.of(
                Map.of(
                    "name",
                    "Ines",
                    "email",
                    "ines@%s-%d.example".formatted(world.unique("import"), number))),
            "certifications",
            List.of(certification("p1"), certification("p2")),
            "references",
            List.of(Map.of("title", "A plant", "competencies", List.of("mpn:security")))));
  }

  private static Map<String, String> certification(String person) {
    return Map.of(
        "person",
        person,
        "certification",
        "mpn:security",
        "validFrom",
        Days.certifiedFrom(),
        "validUntil",
        Days.certifiedUntil());
  }

  private List<JsonNode> load(String file) {
    return lines(integrator.send("POST", "/partners/import", file, LINES).expect(200).body());
  }

  private static List<JsonNode> lines(String body) {
    List<JsonNode> lines = new ArrayList<>();
    try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(body)) {
      values.forEachRemaining(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static List<String> statuses(List<JsonNode> report) {
    return report.stream().map(line -> line.get("status").asText()).toList();
  }

  private static Map<String, String> ids(List<JsonNode> report) {
    return report.stream()
        .collect(
            Collectors.toMap(
                line -> line.get("externalId").asText(), line -> line.get("id").asText()));
  }
}
