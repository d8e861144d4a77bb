package org.counterpart.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the document and the files beside it belong together; its form is linted by ./verify. */
class AsyncApiTest {

  private static final JsonNode DOCUMENT = read();

  static Stream<String> topics() {
    return EventSchemas.topics().stream();
  }

  @Test
  void shouldResolveEveryReference() {
    assertThat(references())
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              if (reference.startsWith("#")) {
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).isFalse();
              } else {
                assertThat(Files.isRegularFile(Contracts.FOLDER.resolve(reference))).isTrue();
              }
            });
  }

  @Test
  void shouldReferToEverySchema() throws Exception {
    List<String> schemas =
        Contracts.files("schemas").stream().map(file -> "./schemas/" + file).toList();
    assertThat(references()).containsAll(schemas);
  }

  @Test
  void shouldHaveExamplesAndASchemaForEveryTopicAndNothingElse() throws Exception {
    assertThat(Contracts.files("schemas"))
        .containsExactlyInAnyOrderElementsOf(topics().map(topic -> topic + "/v1.json").toList());
    assertThat(Contracts.files("examples"))
        .allSatisfy(file -> assertThat(topics()).contains(file.substring(0, file.indexOf('/'))));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldDescribeTopic(String topic) {
    // given
    Map.Entry<String, JsonNode> channel = channel(topic);

    // when
    JsonNode binding = channel.getValue().at("/bindings/kafka");

    // then
    assertThat(binding.path("topic").asText()).isEqualTo(topic);
    assertThat(binding.path("partitions").asInt()).isPositive();
    assertThat(binding.at("/topicConfiguration/cleanup.policy")).isNotEmpty();
    assertThat(operations(channel.getKey(), "send"))
        .as("one service writes, but for what all those report who purge")
        .hasSize(topic.equals("erasure-reports") ? 3 : 1);
    assertThat(operations(channel.getKey(), "receive")).as("somebody reads").isNotEmpty();
  }

  @Test
  void shouldLetOnlyNotificationReadContacts() {
    assertThat(operations(channel("partner-contacts").getKey(), "receive"))
        .extracting(operation -> operation.at("/tags/0/name").asText())
        .containsExactly("notification-service");
  }

  /** A service puts aside what it cannot read of each topic that it reads; that gives it away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "partner-profile-service",
        "opportunity-service",
        "matching-service",
        "notification-service"
      })
  void shouldKnowWhatServiceReads(String service) throws IOException {
    // given
    Path properties =
        Contracts.FOLDER.resolveSibling(service + "/src/main/resources/application.properties");
    Set<String> read = new TreeSet<>();
    Matcher deadLetters =
        Pattern.compile("dead-letter\\." + service + "\\.([a-z-]+)")
            .matcher(Files.readString(properties));
    while (deadLetters.find()) {
      read.add(deadLetters.group(1));
    }

    // then
    assertThat(topics().filter(topic -> reads(service, topic)))
        .as("topics that %s reads, by asyncapi.yaml", service)
        .containsExactlyInAnyOrderElementsOf(read);
  }

  /** Where a service configures none, it reads without a group. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "partner-profile-service",
        "opportunity-service",
        "matching-service",
        "notification-service"
      })
  void shouldNameTheConsumerGroups(String service) throws IOException {
    // given
    Map<String, String> configured = ConsumerGroups.configuredBy(service);

    // when
    Map<String, String> named = new TreeMap<>();
    topics().forEach(topic -> group(service, topic).ifPresent(group -> named.put(topic, group)));

    // then
    assertThat(named).as("consumer groups of %s, by asyncapi.yaml", service).isEqualTo(configured);
  }

  /** Whoever makes a topic makes it as it is described; what is erased rests on that. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "partner-profile-service",
        "opportunity-service",
        "matching-service",
        "notification-service"
      })
  void shouldMakeTopicsAsTheyAreDescribed(String service) throws IOException {
    for (Map.Entry<String, MadeTopic> made : MadeTopic.by(service).entrySet()) {
      JsonNode binding =
          made.getKey().startsWith("dead-letter.")
              ? DOCUMENT.at("/channels/deadLetters/bindings/kafka")
              : channel(made.getKey()).getValue().at("/bindings/kafka");
      assertThat(made.getValue())
          .as("%s as %s makes it", made.getKey(), service)
          .isEqualTo(MadeTopic.described(binding.get("topicConfiguration")));
    }
  }

  private static Optional<String> group(String service, String topic) {
    return reading(service, topic)
        .map(operation -> operation.at("/bindings/kafka/groupId/enum/0"))
        .filter(group -> !group.isMissingNode())
        .map(JsonNode::asText)
        .findFirst();
  }

  private static boolean reads(String service, String topic) {
    return reading(service, topic).findAny().isPresent();
  }

  private static Stream<JsonNode> reading(String service, String topic) {
    return operations(channel(topic).getKey(), "receive").stream()
        .filter(operation -> operation.at("/tags/0/name").asText().equals(service));
  }

  @Test
  void shouldNameEveryTopicAmongDeadLetters() {
    assertThat(DOCUMENT.at("/channels/deadLetters/parameters/topic/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(EventSchemas.topics());
  }

  private static Map.Entry<String, JsonNode> channel(String topic) {
    return DOCUMENT.get("channels").properties().stream()
        .filter(channel -> channel.getValue().path("address").asText().equals(topic))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no channel for " + topic));
  }

  private static List<JsonNode> operations(String channel, String action) {
    return DOCUMENT
        .get("operations")
        .valueStream()
        .filter(operation -> operation.path("action").asText().equals(action))
        .filter(operation -> operation.at("/channel/$ref").asText().equals("#/channels/" + channel))
        .toList();
  }

  private static List<String> references() {
    return DOCUMENT.findValuesAsText("$ref");
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Contracts.FOLDER.resolve("asyncapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
