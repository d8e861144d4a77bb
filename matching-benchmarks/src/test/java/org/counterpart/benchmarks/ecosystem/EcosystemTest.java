package org.counterpart.benchmarks.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.engine.Filled;
import org.counterpart.engine.Contribution;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Snapshot;
import org.junit.jupiter.api.Test;

class EcosystemTest {

  private static final Scale SCALE = new Scale(500, 30);

  private final Ecosystem ecosystem = new Ecosystem(SCALE);
  private final Told told = new Told(ecosystem);

  @Test
  void shouldMakeTheSameEachTime() {
    Ecosystem again = new Ecosystem(SCALE);

    assertThat(again.partner(7)).isEqualTo(ecosystem.partner(7));
    assertThat(again.opportunity(7)).isEqualTo(ecosystem.opportunity(7));
    assertThat(new Told(again).partner(7)).isEqualTo(told.partner(7));
    assertThat(ecosystem.partner(7, 1)).isNotEqualTo(ecosystem.partner(7));
  }

  @Test
  void shouldKnowAPartnersNumber() {
    assertThat(Ecosystem.number(ecosystem.partner(123).id())).isEqualTo(123);
  }

  @Test
  void shouldAskTeamsForMustHavesOnly() {
    assertThat(ecosystem.opportunity(3, 12).missing())
        .hasSize(12)
        .extracting(Requirement::priority)
        .containsOnly(Priority.MUST_HAVE);
  }

  @Test
  void shouldTellOfPastWorkInWhatAPartnerHolds() {
    List<Partner> partners = IntStream.range(0, 50).mapToObj(told::partner).toList();

    assertThat(partners).anySatisfy(each -> assertThat(each.references()).isNotEmpty());
    assertThat(partners)
        .allSatisfy(
            each ->
                assertThat(each.references())
                    .allMatch(
                        work ->
                            each.levels().stream()
                                .anyMatch(
                                    held -> work.competencies().contains(held.competency()))));
  }

  @Test
  void shouldGiveTextAndNetworkSomethingToSay() {
    Snapshot snapshot = Filled.withPartners(SCALE.partners(), told::partner).snapshot();

    assertThat(IntStream.range(0, 20).mapToObj(told::opportunity))
        .flatMap(opportunity -> snapshot.top(opportunity, 20, 0))
        .flatMap(match -> match.contributions().stream().map(Contribution::part).toList())
        .contains(Part.COVERAGE, Part.WORK, Part.WORDS, Part.NETWORK, Part.FRESHNESS);
  }
}
