package org.counterpart.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check that guards {@code released/}, and proof that it finds each kind of break. */
class SchemaChangeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those that were released: until then a new topic may still change in any way. */
  static Stream<String> topics() {
    return EventSchemas.topics().stream().filter(topic -> released(topic).exists());
  }

  private static File released(String topic) {
    return Contracts.FOLDER.resolve("released/" + topic + "/v1.json").toFile();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldOnlyAddToWhatIsReleased(String topic) throws Exception {
    // given
    JsonNode released = JSON.readTree(released(topic));

    // when
    List<String> breaks = SchemaChange.breaks(released, EventSchemas.schema(topic));

    // then
    assertThat(breaks)
        .as("schemas/%s/v1.json breaks readers; make it v2 beside v1 (see README.md)", topic)
        .isEmpty();
  }

  @Test
  void shouldStillHaveEveryReleasedSchema() throws Exception {
    assertThat(Contracts.files("schemas")).containsAll(Contracts.files("released"));
  }

  /** Each fixture holds a schema before and after, and what the change is said to break. */
  @TestFactory
  Stream<DynamicTest> shouldJudgeFixture() {
    return ResourceFolder.read("/schema-changes", SchemaChangeTest::parse).entrySet().stream()
        .map(fixture -> DynamicTest.dynamicTest(fixture.getKey(), () -> judge(fixture.getValue())));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldFindRemovalOfAnyProperty(String topic) {
    JsonNode schema = EventSchemas.schema(topic);
    for (String pointer : propertyPointers("", schema)) {
      // given
      JsonNode changed = schema.deepCopy();
      int slash = pointer.lastIndexOf('/');

      // when
      ((ObjectNode) changed.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));

      // then
      assertThat(SchemaChange.breaks(schema, changed)).as(pointer).isNotEmpty();
    }
  }

  private static void judge(JsonNode fixture) {
    List<String> expected =
        StreamSupport.stream(fixture.get("breaks").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    assertThat(SchemaChange.breaks(fixture.get("released"), fixture.get("current")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> propertyPointers(String place, JsonNode schema) {
    List<String> pointers = new ArrayList<>();
    for (var field : schema.properties()) {
      String inside = place + "/" + field.getKey();
      if (field.getKey().equals("properties")) {
        field.getValue().fieldNames().forEachRemaining(name -> pointers.add(inside + "/" + name));
      }
      pointers.addAll(propertyPointers(inside, field.getValue()));
    }
    return pointers;
  }

  private static JsonNode parse(InputStream in) {
    try {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
