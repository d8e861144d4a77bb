package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.engine.Some.level;
import static org.counterpart.engine.Some.mustHave;
import static org.counterpart.engine.Some.niceToHave;

import java.util.List;
import java.util.Set;
import org.counterpart.engine.Requirement.Asked;
import org.junit.jupiter.api.Test;

/** The project runs for 100 days, from 2027-01-01 to 2027-04-10. */
class LevelsAtTheProjectsDatesTest {

  private static final double MOST = Weights.shipped().share(Part.COVERAGE) / 65536.0;

  @Test
  void shouldCountALevelThatHoldsThroughout() {
    assertThat(coverage(Asked.SILVER, level("c", Level.SILVER, "2027-01-01", "2027-04-11")))
        .isEqualTo(MOST);
    assertThat(coverage(Asked.GOLD, level("c", Level.GOLD, "2020-01-01", null))).isEqualTo(MOST);
  }

  @Test
  void shouldNotCountALevelThatLapsedBeforeOrBeginsAfterTheFirstDay() {
    assertThat(coverage(Asked.SILVER, level("c", Level.GOLD, "2026-01-01", "2027-01-01"))).isZero();
    assertThat(coverage(Asked.SILVER, level("c", Level.GOLD, "2027-01-02", null))).isZero();
  }

  @Test
  void shouldCountALevelThatLapsesOnTheWayForLess() {
    assertThat(coverage(Asked.SILVER, level("c", Level.SILVER, "2026-01-01", "2027-02-20")))
        .isEqualTo(Math.round(0.75 * MOST * 65536) / 65536.0);
  }

  @Test
  void shouldCountOnFromOneSegmentToTheNext() {
    assertThat(
            coverage(
                Asked.SILVER,
                level("c", Level.GOLD, "2027-02-01", null),
                level("c", Level.SILVER, "2026-01-01", "2027-02-01")))
        .isEqualTo(MOST);
  }

  @Test
  void shouldNotTakeSilverForGold() {
    assertThat(coverage(Asked.GOLD, level("c", Level.SILVER, "2026-01-01", null))).isZero();
    assertThat(coverage(Asked.SILVER, level("c", Level.GOLD, "2026-01-01", null))).isEqualTo(MOST);
  }

  @Test
  void shouldTakePastWorkWhereAnyLevelIsAskedForOnly() {
    Reference past = Some.reference("Done", Set.of("c"), Set.of());

    assertThat(coverage(Some.partner(1, List.of(), past), mustHave("c", Asked.ANY)))
        .isEqualTo(Math.round(0.75 * MOST * 65536) / 65536.0);
    assertThat(coverage(Some.partner(1, List.of(), past), mustHave("c", Asked.SILVER))).isZero();
  }

  @Test
  void shouldWeighMustHavesTwice() {
    Partner partner = Some.partner(1, List.of(level("c", Level.GOLD, "2026-01-01", null)));

    double must = coverage(partner, mustHave("c", Asked.ANY), niceToHave("d", Asked.ANY));
    double nice = coverage(partner, mustHave("d", Asked.ANY), niceToHave("c", Asked.ANY));

    assertThat(must).isCloseTo(MOST * 2 / 3, within());
    assertThat(nice).isCloseTo(MOST / 3, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1 / 65536.0);
  }

  private static double coverage(Asked asked, LevelSegment... levels) {
    return coverage(Some.partner(1, List.of(levels)), mustHave("c", asked));
  }

  /** The coverage contribution; 0 when the partner does not fit. */
  private static double coverage(Partner partner, Requirement... missing) {
    return switch (Some.engine(partner)
        .snapshot()
        .explain(Some.opportunity(missing), partner.id())) {
      case Explanation.Fits(Match match) -> match.contributions().getFirst().value();
      case Explanation.DoesNotFit ignored -> 0;
      case Explanation.UnknownPartner() -> throw new AssertionError();
    };
  }
}
