package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {

  private static final int PARTNERS = 150;
  private static final int OPPORTUNITIES = 20;

  private final World world = new World(51, 3, 8);
  private final List<Partner> partners = world.partners(PARTNERS);
  private final Opportunity[] open = new Opportunity[OPPORTUNITIES];

  RotationTest() {
    for (int i = 0; i < OPPORTUNITIES; i++) {
      open[i] = world.opportunity(i, 1, PARTNERS, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1024, 5000, Weights.WHOLE})
  void shouldAnswerWithTheFirstOfTheWholeOrder(int band) {
    Rotation rotation = new Rotation(band);
    Snapshot rotated = snapshot(rotation);
    for (Opportunity opportunity : open) {
      List<Match> all = all(opportunity);
      for (double floor : new double[] {0, 0.2, 0.4}) {
        List<Match> expected =
            all.stream()
                .filter(match -> match.score() >= floor)
                .sorted(order(opportunity, rotation))
                .toList();
        for (int k : new int[] {1, 2, 7, 30, PARTNERS}) {
          assertThat(rotated.top(opportunity, k, floor))
              .isEqualTo(expected.subList(0, Math.min(k, expected.size())));
        }
      }
    }
  }

  /** Everybody who fits, with the score that it has without any rotation. */
  private List<Match> all(Opportunity opportunity) {
    return snapshot(Rotation.OF_EQUALS).top(opportunity, PARTNERS, 0);
  }

  private static Comparator<Match> order(Opportunity opportunity, Rotation rotation) {
    return Comparator.<Match>comparingInt(match -> -rotation.band(units(match.score())))
        .thenComparingInt(match -> Rotation.turn(opportunity, match.partner()))
        .thenComparing(Match::partner);
  }

  private static int units(double score) {
    return (int) (score * Weights.WHOLE);
  }

  @Test
  void shouldPercolateInTheSameOrder() {
    Rotation rotation = new Rotation(3000);
    Map<UUID, Opportunity> byId = new HashMap<>();
    for (Opportunity opportunity : open) {
      byId.put(opportunity.id(), opportunity);
    }
    Snapshot rotated = snapshot(rotation);
    int swapped = 0;
    for (Partner partner : partners) {
      List<Scored> fits = rotated.percolate(partner.id(), 0);
      assertThat(fits)
          .isSortedAccordingTo(
              Comparator.<Scored>comparingInt(fit -> -rotation.band(units(fit.score())))
                  .thenComparingInt(
                      fit -> Rotation.turn(byId.get(fit.opportunity()), partner.id())));
      assertThat(fits).hasSameElementsAs(snapshot(Rotation.OF_EQUALS).percolate(partner.id(), 0));
      for (int i = 1; i < fits.size(); i++) {
        swapped += fits.get(i).score() > fits.get(i - 1).score() ? 1 : 0;
      }
    }
    assertThat(swapped).isPositive();
  }

  @Test
  void shouldLeaveScoresAndExplanationsAsTheyAre() {
    Snapshot rotated = snapshot(new Rotation(2000));
    for (Opportunity opportunity : open) {
      for (Match match : rotated.top(opportunity, 10, 0)) {
        assertThat(match.contributions().stream().mapToDouble(Contribution::value).sum())
            .isEqualTo(match.score());
        assertThat(rotated.explain(opportunity, match.partner()))
            .isEqualTo(new Explanation.Fits(match));
      }
    }
  }

  @Test
  void shouldLetEverybodyComeFirstOnSomeDays() {
    int[] first = new int[4];
    int days = 400;
    for (int day = 0; day < days; day++) {
      Opportunity opportunity = onDay(day);
      int best = 0;
      for (int i = 1; i < first.length; i++) {
        boolean before =
            Rotation.turn(opportunity, World.id(1, i))
                < Rotation.turn(opportunity, World.id(1, best));
        best = before ? i : best;
      }
      first[best]++;
    }
    for (int times : first) {
      assertThat(times).isBetween(60, 140);
    }
  }

  @Test
  void shouldKeepToTheOrderOfADay() {
    Opportunity morning = onDay(1);
    Opportunity evening = asOf(morning, morning.asOf().plus(23, ChronoUnit.HOURS));

    assertThat(Rotation.turn(evening, World.id(1, 3)))
        .isEqualTo(Rotation.turn(morning, World.id(1, 3)));
    assertThat(Rotation.turn(onDay(2), World.id(1, 3)))
        .isNotEqualTo(Rotation.turn(morning, World.id(1, 3)));
  }

  @Test
  void shouldRefuseABandThatIsNone() {
    assertThatThrownBy(() -> new Rotation(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rotation(Weights.WHOLE + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Opportunity onDay(int day) {
    return asOf(open[0], Instant.parse("2026-11-22T00:00:00Z").plus(day, ChronoUnit.DAYS));
  }

  static Opportunity asOf(Opportunity one, Instant asOf) {
    return new Opportunity(
        one.id(),
        one.version(),
        one.poster(),
        one.title(),
        one.text(),
        one.industry(),
        one.countries(),
        one.languages(),
        one.ecosystems(),
        one.engagementKind(),
        one.start(),
        one.end(),
        one.missing(),
        asOf);
  }

  private Snapshot snapshot(Rotation rotation) {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped(), rotation);
    engine.apply(partners.stream().<Change>map(Change.PutPartner::new).toList());
    engine.apply(List.of(open).stream().<Change>map(Change.PutOpportunity::new).toList());
    return engine.snapshot();
  }
}
