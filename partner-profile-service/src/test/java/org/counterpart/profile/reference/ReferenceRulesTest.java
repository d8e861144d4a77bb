package org.counterpart.profile.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.profile.level.RuleHistory;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private final ReferenceRules rules =
      new ReferenceRules(new Taxonomy(Map.of("mpn:security", RuleHistory.DEFAULT), Map.of()));

  @ParameterizedTest
  @ValueSource(strings = {"plain", "\"\\\n", "äöü", "€", "🚀"})
  void shouldNeverWeighLessThanTheEventTakes(String text) throws Exception {
    // given
    var reference =
        new ReferenceDetails(
            text.repeat(50),
            text.repeat(500),
            List.of("mpn:security"),
            "DE",
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            List.of(
                new ReferenceDetails.Participant(UUID.randomUUID(), null),
                new ReferenceDetails.Participant(null, text)));

    // when
    var bytes =
        JSON.writeValueAsString(new ReferenceView(UUID.randomUUID(), reference))
            .getBytes(StandardCharsets.UTF_8);

    // then
    assertThat(ReferenceRules.weight(reference)).isGreaterThanOrEqualTo(bytes.length);
  }

  @Test
  void shouldRefuseMoreTextThanAnEventCarries() {
    assertThat(codes(Collections.nCopies(100, reference("t", "x".repeat(4000))))).isEmpty();
    assertThat(codes(Collections.nCopies(130, reference("t", "x".repeat(4000)))))
        .containsExactly("/references too-large");
    assertThat(codes(Collections.nCopies(501, reference("t", null))))
        .containsExactly("/references too-many");
  }

  @Test
  void shouldTakeExactlyOneOfIdAndExternalId() {
    // given
    var neither = new ReferenceDetails.Participant(null, null);
    var both = new ReferenceDetails.Participant(UUID.randomUUID(), "x");

    // then
    assertThat(
            codes(
                List.of(
                    new ReferenceDetails(
                        "t", null, null, null, null, null, List.of(neither, both)))))
        .containsExactly(
            "/references/0/partners/0 id-or-external-id",
            "/references/0/partners/1 id-or-external-id");
  }

  private List<String> codes(List<ReferenceDetails> references) {
    var violations = new Violations();
    rules.checkAll(Field.root(violations).at("references"), references);
    return violations.asList().stream().map(ReferenceRulesTest::told).toList();
  }

  private static String told(Violation violation) {
    return violation.pointer() + " " + violation.code();
  }

  private static ReferenceDetails reference(String title, String text) {
    return new ReferenceDetails(title, text, null, null, null, null, null);
  }
}
