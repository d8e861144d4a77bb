package org.counterpart.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People are on one topic alone. And what cannot be taken back, because it is a fact and stays
 * until its retention ends, has no words of anybody's in it: ids, codes, days and counts.
 */
class PersonalDataTest {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@\"]+@[^\\s@\"]+");
  private static final Pattern ABOUT_PEOPLE =
      Pattern.compile("(?i).*(mail|phone|address|person|contactName|firstName|lastName).*");

  static Stream<String> withoutPeople() {
    return EventSchemas.topics().stream().filter(topic -> !topic.equals("partner-contacts"));
  }

  @ParameterizedTest
  @MethodSource("withoutPeople")
  void shouldHaveNobodysNameOrAddress(String topic) {
    assertThat(properties(EventSchemas.schema(topic))).noneMatch(ABOUT_PEOPLE.asMatchPredicate());
    EventSchemas.examples(topic)
        .forEach(
            (name, example) ->
                assertThat(example.toString()).as(name).doesNotContainPattern(ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"level-changes", "responses", "erasures", "erasure-reports"})
  void shouldHaveNobodysWordsWhereNothingCanBeTakenBack(String topic) {
    Set<String> words = new TreeSet<>();
    words(EventSchemas.schema(topic), EventSchemas.schema(topic), "", words);

    // A certification is named by a code that the taxonomy has.
    assertThat(words).isSubsetOf(Set.of("/changes/saving/expiring/certification"));
  }

  /** A question about a profile says what it has, in codes and labels without a space. */
  @Test
  void shouldTellNoMoreThanLabelsOfAProfile() {
    Set<String> words = new TreeSet<>();
    words(
        EventSchemas.schema("profile-reminders"),
        EventSchemas.schema("profile-reminders"),
        "",
        words);

    assertThat(words).isSubsetOf("/profile/industries", "/profile/regionsServed");
  }

  @Test
  void shouldFindWordsWhereThereAre() {
    Set<String> words = new TreeSet<>();
    words(EventSchemas.schema("matches"), EventSchemas.schema("matches"), "", words);

    assertThat(words).contains("/contributions/evidence/text");
  }

  private static Set<String> properties(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    for (JsonNode properties : schema.findValues("properties")) {
      properties.fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  /** The places of text that is bound by no more than a length or by being one line. */
  private static void words(JsonNode root, JsonNode schema, String at, Set<String> found) {
    JsonNode node = schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    if (node.path("type").asText().equals("string") && isFree(node)) {
      found.add(at);
    }
    node.path("properties")
        .properties()
        .forEach(each -> words(root, each.getValue(), at + "/" + each.getKey(), found));
    if (node.has("items")) {
      words(root, node.get("items"), at, found);
    }
    node.path("anyOf").forEach(each -> words(root, each, at, found));
  }

  private static boolean isFree(JsonNode text) {
    if (text.has("enum") || text.has("format")) {
      return false;
    }
    String pattern = text.path("pattern").asText("^[^");
    return pattern.startsWith("^[^");
  }
}
