package org.counterpart.matching.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.matching.demand.UnmetDemandResponse.Lack;
import org.counterpart.matching.event.Money;
import org.counterpart.matching.index.KnownOpportunity;
import org.counterpart.rest.id.Ids;
import org.junit.jupiter.api.Test;

class UnmetDemandTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void shouldCountWhatNobodyCoversInEveryCountryOfTheOpportunity() {
    // given
    var both = opportunity(NOW, Set.of("AT", "DE"), requirement("data", 2), requirement("ops", 1));
    var anywhere = opportunity(NOW, Set.of(), requirement("data", 1));
    var german = opportunity(NOW, Set.of("DE"), requirement("data", 3));

    // when
    var demand =
        new UnmetDemand(UnmetDemandTest::lackingButOps, () -> true)
            .count("iamcp", List.of(both, anywhere, german));

    // then
    assertThat(demand.complete()).isTrue();
    assertThat(demand.items())
        .containsExactly(
            new Lack("data", "DE", 2, 5, euros(1_666)),
            new Lack("data", null, 1, 1, euros(1_000)),
            new Lack("data", "AT", 1, 2, euros(666)));
  }

  @Test
  void shouldCountAnOpportunityOnceThatLacksTheSameTwice() {
    var twice = opportunity(NOW, Set.of("DE"), requirement("data", 1), requirement("data", 2));

    assertThat(
            new UnmetDemand(UnmetDemandTest::all, () -> true)
                .count("iamcp", List.of(twice))
                .items())
        .containsExactly(new Lack("data", "DE", 1, 3, euros(999)));
  }

  @Test
  void shouldSayThatItHasNotGotToAllAndHaveTheNewest() {
    // given
    var old = opportunity(NOW.minusSeconds(60), Set.of("DE"), requirement("old", 1));
    var young = opportunity(NOW, Set.of("DE"), requirement("new", 1));
    Iterator<Boolean> time = List.of(true, false).iterator();

    // when
    var demand =
        new UnmetDemand(UnmetDemandTest::all, time::next).count("iamcp", List.of(old, young));

    // then
    assertThat(demand.complete()).isFalse();
    assertThat(demand.opportunities()).isEqualTo(2);
    assertThat(demand.counted()).isEqualTo(1);
    assertThat(demand.items()).containsExactly(new Lack("new", "DE", 1, 1, euros(1_000)));
  }

  @Test
  void shouldCountTheSeatsThatAreLeftAndWhatTheyAreWorth() {
    // given: two of the three can be filled
    var three = opportunity(NOW, Set.of("DE"), requirement("data", 3), requirement("ops", 1));

    // when
    var demand =
        new UnmetDemand(o -> o.missing().getFirst().seats() - 2, () -> true)
            .count("iamcp", List.of(three));

    // then: a third of two thirds
    assertThat(demand.items()).containsExactly(new Lack("data", "DE", 1, 1, euros(222)));
  }

  private static int lackingButOps(Opportunity opportunity) {
    return opportunity.missing().getFirst().competency().equals("ops") ? 0 : all(opportunity);
  }

  private static int all(Opportunity opportunity) {
    return opportunity.missing().getFirst().seats();
  }

  private static Requirement requirement(String competency, int seats) {
    return new Requirement(
        "r" + seats, competency, Asked.SILVER, Priority.MUST_HAVE, seats == 1 ? 25 : 50, seats);
  }

  private static KnownOpportunity opportunity(
      Instant asOf, Set<String> countries, Requirement... missing) {
    var opportunity =
        new Opportunity(
            Ids.next(),
            1,
            Ids.next(),
            "",
            "",
            null,
            countries,
            Set.of(),
            Set.of("iamcp"),
            null,
            LocalDate.parse("2027-01-11"),
            LocalDate.parse("2027-06-30"),
            Arrays.asList(missing),
            asOf);
    return new KnownOpportunity(opportunity, true, new Money(1_000, "EUR"));
  }

  private static List<Money> euros(long amount) {
    return List.of(new Money(amount, "EUR"));
  }
}
