package org.counterpart.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> topics() {
    return EventSchemas.topics().stream();
  }

  @TestFactory
  Stream<DynamicTest> shouldSatisfyTheSchemaOfTheirTopic() {
    return topics()
        .flatMap(
            topic ->
                EventSchemas.examples(topic).entrySet().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                topic + "/" + example.getKey(),
                                () ->
                                    assertThat(EventSchemas.validate(topic, example.getValue()))
                                        .isEmpty())));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldCoverTheEdgeCasesOfEveryTopic(String topic) {
    assertThat(EventSchemas.examples(topic))
        .hasSizeGreaterThanOrEqualTo(4)
        .containsKeys("unicode", "later-minor-change");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldMissNoRequiredProperty(String topic) {
    JsonNode example = EventSchemas.examples(topic).get("unicode");
    EventSchemas.schema(topic)
        .get("required")
        .forEach(
            name -> {
              ObjectNode without = example.deepCopy();
              without.remove(name.asText());
              assertThat(EventSchemas.validate(topic, without)).as(name.asText()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "partner-profiles, full, /version, 0",
    "partner-profiles, full, /country, '\"de\"'",
    "partner-profiles, full, /id, '\"17\"'",
    "partner-profiles, full, /website, '\"javascript:alert(1)\"'",
    "partner-profiles, full, /engagementKinds/0, '\"BUY_WITH\"'",
    "partner-profiles, full, /competencies/0/from, '\"2026-02-30\"'",
    "partner-profiles, full, /competencies/0/level, '\"BRONZE\"'",
    "partner-profiles, full, /references/0/partners/0, '{}'",
    "partner-profiles, full, /name, '\"a\\u0000b\"'",
    "partner-contacts, several-contacts, /contacts/0/email, '\"a@b\\r\\nBcc: c@d\"'",
    "partner-contacts, several-contacts, /contacts/0/email, '\"nobody\"'",
    "competencies, designation, /code, '\"security\"'",
    "competencies, designation, /thresholds/silver, 0",
    "level-changes, lapsed, /changes, '[]'",
    "level-changes, lapsed, /changes/0/after, '\"BRONZE\"'",
    "level-changes, thirty-days-ahead, /changes/0/saving/people, -1",
    "level-changes, thirty-days-ahead, /daysAhead, -7",
    "profile-reminders, worth-a-look, /number, 0",
    "profile-reminders, worth-a-look, /profile/levels/0/level, '\"NONE\"'",
    "profile-reminders, worth-a-look, /suggestions/0/count, -1",
    "responses, confirmed, /kind, '\"yes\"'",
    "responses, confirmed, /respondedAt, '\"2026-11-22T10:00:00+01:00\"'",
    "membership-changes, invited, /state, '\"ASKED\"'",
    "membership-changes, accepted, /by, '\"ROBOT\"'",
    "opportunities, open, /state, '\"DRAFT\"'",
    "opportunities, open, /details, '\"secret\"'",
    "opportunities, open, /full, '{}'",
    "opportunities, open, /value/amount, -1",
    "opportunities, open, /value/amount, 1.5",
    "opportunities, open, /value/currency, '\"eur\"'",
    "opportunities, open, /requirements/0/weight, 101",
    "opportunities, open, /missing/0/seats, 0",
    "opportunities, open, /postedAt, '\"2026-11-22T10:00:00+01:00\"'",
    "opportunities, open, /postedAt, '\"2026-11-22 10:00\"'",
    "matches, posted, /score, 1.01",
    "matches, posted, /rank, 0",
    "matches, posted, /contributions/0/evidence/0/text, '\"\"'",
  })
  void shouldFindMistake(String topic, String example, String pointer, String wrong)
      throws Exception {
    // given
    JsonNode event = EventSchemas.examples(topic).get(example).deepCopy();

    // when
    put(event, pointer, JSON.readTree(wrong));

    // then
    assertThat(EventSchemas.validate(topic, event))
        .isNotEmpty()
        .anySatisfy(error -> assertThat(error).startsWith(pointer));
  }

  @Test
  void shouldHaveScoresThatTheirContributionsAddUpTo() {
    EventSchemas.examples("matches")
        .forEach(
            (name, match) -> {
              BigDecimal sum = BigDecimal.ZERO;
              for (JsonNode contribution : match.get("contributions")) {
                sum = sum.add(contribution.get("value").decimalValue());
              }
              assertThat(sum).as(name).isEqualByComparingTo(match.get("score").decimalValue());
            });
  }

  @Test
  void shouldRefuseUnknownTopic() {
    assertThatThrownBy(() -> EventSchemas.examples("weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weather");
  }

  private static void put(JsonNode event, String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    switch (event.at(pointer.substring(0, slash))) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      default -> throw new IllegalArgumentException(pointer);
    }
  }
}
