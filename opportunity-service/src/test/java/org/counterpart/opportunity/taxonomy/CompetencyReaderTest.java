package org.counterpart.opportunity.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.rest.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetencyReaderTest {
  private final CompetencyReader reader = new CompetencyReader(asInTheService());

  static Stream<JsonNode> goldenExamples() {
    return EventSchemas.examples("competencies").values().stream();
  }

  @ParameterizedTest
  @MethodSource("goldenExamples")
  void shouldReadEveryGoldenExample(JsonNode example) {
    String code = example.get("code").asText();

    CompetencyEvent event = reader.read(code, example.toString());

    assertThat(event.code()).isEqualTo(code);
    assertThat(event.version()).isEqualTo(example.get("version").asLong());
    assertThat(event.name()).isEqualTo(example.get("name").asText());
    assertThat(event.retired()).isEqualTo(example.get("retired").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "nonsense",
        "[]",
        "{}",
        "{\"code\":\"mpn:security\",\"version\":0,\"name\":\"Security\"}",
        "{\"code\":\"mpn:security\",\"version\":\"many\",\"name\":\"Security\"}",
        "{\"code\":\"mpn:security\",\"version\":1}",
        "{\"code\":\"mpn:security\",\"version\":1,\"name\":\"NUL \\u0000\"}",
        "{\"code\":\"mpn:devops\",\"version\":1,\"name\":\"Under another key\"}"
      })
  void shouldCallPoisonWhatCanNeverBeRead(String value) {
    assertThatThrownBy(() -> reader.read("mpn:security", value))
        .isInstanceOf(PoisonRecordException.class);
  }

  @Test
  void shouldReadWhatTheFixturesSend() {
    String sent = Taxonomy.competency("mpn:security", 3);

    assertThat(reader.read("mpn:security", sent).version()).isEqualTo(3);
  }

  private static ObjectMapper asInTheService() {
    ObjectMapper json = new ObjectMapper();
    new StrictJson().customize(json);
    return json;
  }
}
