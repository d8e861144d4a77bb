package org.counterpart.matching.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Requirement;
import org.counterpart.matching.event.ReadRecord.Erasure;
import org.counterpart.matching.event.ReadRecord.OpportunityErased;
import org.counterpart.matching.event.ReadRecord.OpportunityState;
import org.counterpart.matching.event.ReadRecord.PartnerErased;
import org.counterpart.matching.event.ReadRecord.PartnerState;
import org.counterpart.matching.event.ReadRecord.Poison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordReaderTest {

  private static final String PROFILE = "org.counterpart.partner-profile.v1";
  private static final String OPPORTUNITY = "org.counterpart.opportunity.v1";
  private static final Map<String, String> TYPES =
      Map.of(
          Topics.PARTNER_PROFILES, PROFILE,
          Topics.OPPORTUNITIES, OPPORTUNITY,
          Topics.ERASURES, "org.counterpart.erasure.v1");
  private static final UUID ID = UUID.fromString("0199f3a0-0000-7000-8000-000000000001");

  private final RecordReader reader = new RecordReader();

  static Stream<Arguments> goldenExamples() {
    return Topics.READ.stream()
        .flatMap(
            topic ->
                EventSchemas.examples(topic).entrySet().stream()
                    .map(example -> Arguments.of(topic, example.getKey(), example.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("goldenExamples")
  void shouldUnderstandEveryGoldenExample(String topic, String name, JsonNode example) {
    String type = TYPES.get(topic);
    UUID id = UUID.fromString(example.get("id").textValue());

    ReadRecord read = read(topic, id.toString(), example.toString(), type);

    switch (read) {
      case PartnerState state -> assertThat(state.partner().id()).isEqualTo(id);
      case OpportunityState state -> {
        assertThat(state.opportunity().id()).isEqualTo(id);
        assertThat(state.open()).isEqualTo(example.get("state").textValue().equals("OPEN"));
      }
      case Erasure erasure -> {
        assertThat(erasure.id()).isEqualTo(id);
        assertThat(erasure.ofPartner()).isEqualTo(example.get("kind").asText().equals("PARTNER"));
      }
      default -> throw new AssertionError(name + ": " + read);
    }
  }

  @Test
  void shouldReadWhatTheEngineNeedsOfAProfile() {
    JsonNode full = EventSchemas.examples(Topics.PARTNER_PROFILES).get("full");

    ReadRecord read = read(Topics.PARTNER_PROFILES, ID.toString(), full.toString(), PROFILE);

    assertThat(read).isInstanceOf(PartnerState.class);
    PartnerState state = (PartnerState) read;
    assertThat(state.partner().name()).isEqualTo("Fabrikam Ltd");
    assertThat(state.partner().countriesServed()).containsExactlyInAnyOrder("AT", "CH", "DE");
    assertThat(state.partner().levels())
        .contains(
            new LevelSegment(
                "mpn:security",
                Level.SILVER,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-07-01"),
                true,
                null),
            new LevelSegment(
                "mpn:security",
                Level.GOLD,
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2027-01-01")))
        .filteredOn(level -> level.via() != null)
        .singleElement()
        .satisfies(near -> assertThat(near.via()).isEqualTo("mpn:security"));
    assertThat(state.partner().references())
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.partners())
                  .containsExactlyInAnyOrder("0199f3a0-0000-7000-8000-000000000002", "sample:3");
              assertThat(reference.start()).isEqualTo("2025-01-01");
              assertThat(reference.end()).isEqualTo("2025-06-30");
            });
  }

  @Test
  void shouldReadWhatIsMissingRatherThanWhatIsRequired() {
    JsonNode open = EventSchemas.examples(Topics.OPPORTUNITIES).get("open");

    ReadRecord read =
        read(Topics.OPPORTUNITIES, open.get("id").textValue(), open.toString(), OPPORTUNITY);

    assertThat(read).isInstanceOf(OpportunityState.class);
    OpportunityState state = (OpportunityState) read;
    assertThat(state.amended()).isTrue();
    assertThat(state.opportunity().missing()).extracting(Requirement::seats).containsExactly(1, 1);
    assertThat(state.opportunity().countries()).isEqualTo(Set.of("DE"));
  }

  @Test
  void shouldReadTombstones() {
    assertThat(read(Topics.PARTNER_PROFILES, ID.toString(), null, null))
        .isEqualTo(new PartnerErased(ID));
    assertThat(read(Topics.OPPORTUNITIES, ID.toString(), null, null))
        .isEqualTo(new OpportunityErased(ID));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "0199f3a0-0000-7000-8000-000000000001, not json at all",
        "0199f3a0-0000-7000-8000-000000000001, {}",
        "0199f3a0-0000-7000-8000-000000000001, []",
        "0199f3a0-0000-7000-8000-000000000001, null",
        "0199f3a0-0000-7000-8000-000000000001, 7",
        "no-uuid, {}",
      })
  void shouldCallPoisonWhatItCannotUnderstand(String key, String value) {
    assertThat(read(Topics.PARTNER_PROFILES, key, value, PROFILE)).isInstanceOf(Poison.class);
    assertThat(read(Topics.OPPORTUNITIES, key, value, OPPORTUNITY)).isInstanceOf(Poison.class);
  }

  @Test
  void shouldCallPoisonWhatBreaksARule() {
    String open = EventSchemas.examples(Topics.OPPORTUNITIES).get("open").toString();
    String id = "0199f3a0-0000-7000-8000-00000000a001";

    Map.of(
            "the wrong way round", open.replace("2027-01-11", "2028-01-11"),
            "no weight", open.replace("\"weight\":60,", ""),
            "unknown state", open.replace("\"OPEN\"", "\"HALF_OPEN\""),
            "no poster", open.replace("\"posterId\"", "\"poster\""))
        .forEach(
            (what, json) ->
                assertThat(read(Topics.OPPORTUNITIES, id, json, OPPORTUNITY))
                    .as(what)
                    .isInstanceOf(Poison.class));
    assertThat(read(Topics.OPPORTUNITIES, ID.toString(), open, OPPORTUNITY))
        .isEqualTo(new Poison("the key is not the id"));
    assertThat(read(Topics.OPPORTUNITIES, id, open, "something.else.v1"))
        .isEqualTo(new Poison("the CloudEvents type is not " + OPPORTUNITY));
    assertThat(read(Topics.OPPORTUNITIES, id, open, null)).isInstanceOf(Poison.class);
  }

  @Test
  void shouldNotQuoteTheRecordInTheReason() {
    ReadRecord read =
        read(Topics.PARTNER_PROFILES, ID.toString(), "{\"version\":\"secret\"}", PROFILE);

    assertThat(read)
        .isInstanceOfSatisfying(
            Poison.class, poison -> assertThat(poison.reason()).doesNotContain("secret"));
  }

  private ReadRecord read(String topic, String key, String value, String type) {
    RecordHeaders headers = new RecordHeaders();
    if (type != null) {
      headers.add("ce_type", type.getBytes(UTF_8));
    }
    byte[] bytes = value == null ? null : value.getBytes(UTF_8);
    return reader.read(
        new ConsumerRecord<>(
            topic,
            0,
            0,
            0,
            TimestampType.CREATE_TIME,
            0,
            0,
            key,
            bytes,
            headers,
            Optional.empty()));
  }
}
