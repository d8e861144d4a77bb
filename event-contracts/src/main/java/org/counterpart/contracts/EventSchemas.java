package org.counterpart.contracts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The event schemas and golden examples of this module, for the tests of those who write and read
 * events. It knows JSON and topics, not events: there is no Java type for an event here, because
 * every service owns its own.
 *
 * <p>Thread-safe. Schemas are loaded once per class loader.
 */
public final class EventSchemas {

  private static final String ROOT = "/event-contracts/";
  private static final List<String> TOPICS =
      List.of(
          "partner-profiles",
          "partner-contacts",
          "competencies",
          "level-changes",
          "profile-reminders",
          "membership-changes",
          "opportunities",
          "matches",
          "responses",
          "erasures",
          "erasure-reports");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private EventSchemas() {}

  /** The names of all topics, in the order of the documentation; never empty. */
  public static List<String> topics() {
    return TOPICS;
  }

  /**
   * Checks one event against the current schema of its topic, formats included.
   *
   * @param topic one of {@link #topics()}
   * @param event the value of the record; a tombstone has none and is not checked here
   * @return a line per error that begins with the JSON pointer of the place; empty when the event
   *     is valid
   * @throws IllegalArgumentException when there is no such topic
   */
  public static List<String> validate(String topic, JsonNode event) {
    Schema schema =
        SCHEMAS.computeIfAbsent(requireNonNull(topic), t -> REGISTRY.getSchema(schema(t)));
    return schema.validate(requireNonNull(event)).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /**
   * The current schema of a topic, as a document.
   *
   * @throws IllegalArgumentException when there is no such topic
   */
  public static JsonNode schema(String topic) {
    return read("schemas/" + known(topic) + "/v1.json");
  }

  /**
   * The golden examples of a topic by name, in the order of their names. Everybody who reads the
   * topic must be able to parse each of them; never empty.
   *
   * @throws IllegalArgumentException when there is no such topic
   */
  public static SortedMap<String, JsonNode> examples(String topic) {
    return ResourceFolder.read(ROOT + "examples/" + known(topic) + "/v1", EventSchemas::parse);
  }

  private static String known(String topic) {
    if (!TOPICS.contains(topic)) {
      throw new IllegalArgumentException("no topic " + topic + ", there are " + TOPICS);
    }
    return topic;
  }

  private static JsonNode read(String path) {
    try (InputStream in = EventSchemas.class.getResourceAsStream(ROOT + path)) {
      return parse(requireNonNull(in, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(InputStream in) {
    try {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
