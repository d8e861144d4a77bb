package org.counterpart.notification.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.counterpart.notification.Letters;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void shouldNameWhatIsAskedForAndWhatItIsReallyHeldIn() {
    var match =
        matchWith(
            new Evidence(
                "COMPETENCY", "r1", "mpn:security", "Silver", "solutions-partner:security"),
            new Evidence("COMPETENCY", "r2", "solutions-partner:infrastructure", "Gold"),
            new Evidence("INDUSTRY", null, null, "Works in manufacturing"));

    var competencies =
        Coverage.of(Letters.opportunity("Security for a plant", "A plant", null), match)
            .competencies(match);

    assertThat(competencies)
        .isEqualTo(
            Map.of(
                "mpn:security",
                60,
                "solutions-partner:security",
                60,
                "solutions-partner:infrastructure",
                30));
  }

  private static Match matchWith(Evidence... evidence) {
    var match = Letters.match();
    return new Match(
        match.id(),
        match.opportunityId(),
        match.opportunityVersion(),
        match.partnerId(),
        match.score(),
        List.of(new Contribution("coverage", 0.5, List.of(evidence))));
  }
}
