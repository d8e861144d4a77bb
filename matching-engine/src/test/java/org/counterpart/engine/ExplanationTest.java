package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.engine.Some.level;
import static org.counterpart.engine.Some.mustHave;
import static org.counterpart.engine.Some.niceToHave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterpart.engine.Requirement.Asked;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void shouldSumToTheScoreExactlyInDoublesAndInDecimals() {
    // given
    World world = new World(5, 4, 30);
    MatchingEngine engine = Some.engine(world.partners(100).toArray(Partner[]::new));

    // when
    List<Match> matches = engine.snapshot().top(world.opportunity(1, 1, 100, 3), 100, 0);

    // then
    assertThat(matches).isNotEmpty();
    for (Match match : matches) {
      double sum = 0;
      BigDecimal exact = BigDecimal.ZERO;
      for (Contribution contribution : match.contributions()) {
        sum += contribution.value();
        exact = exact.add(new BigDecimal(Double.toString(contribution.value())));
      }
      assertThat(sum).isEqualTo(match.score());
      assertThat(exact).isEqualByComparingTo(Double.toString(match.score()));
    }
  }

  @Test
  void shouldNameTheEvidenceOfEachContribution() {
    // given
    Reference past = Some.reference("Watch for a car maker", Set.of("c:net"), Set.of());
    Partner partner =
        Some.partner(1, List.of(level("c:sec", Level.GOLD, "2026-01-01", null)), past);
    Opportunity opportunity =
        Some.opportunity(mustHave("c:sec", Asked.SILVER), niceToHave("c:net", Asked.ANY));

    // when
    Match match = fits(Some.engine(partner), opportunity, partner);

    // then
    Map<Part, Contribution> parts =
        match.contributions().stream().collect(Collectors.toMap(Contribution::part, c -> c));
    assertThat(parts.get(Part.COVERAGE).evidence())
        .containsExactly(
            new Evidence(
                Evidence.Kind.COMPETENCY,
                "r-c:sec",
                "c:sec",
                Level.GOLD,
                false,
                null,
                "Gold in c:sec, declared, through the project's end on 2027-04-10",
                List.of()),
            Evidence.about(
                "r-c:net", Evidence.Kind.REFERENCE, "c:net", "1 piece of past work in c:net"));
    assertThat(texts(parts, Part.INDUSTRY)).containsExactly("Works in manufacturing");
    assertThat(texts(parts, Part.TECHNOLOGY)).containsExactly("Uses sentinel");
    assertThat(texts(parts, Part.EXPERIENCE))
        .containsExactly("1 piece of past work in c:net, for example \"Watch for a car maker\"");
    assertThat(texts(parts, Part.FRESHNESS)).containsExactly("Profile updated on 2026-11-22");
    assertThat(texts(parts, Part.TRUST)).isEmpty();
  }

  @Test
  void shouldNameWorkOfTheSameTitleOnce() {
    // given
    Reference first = Some.reference("Watch for a car maker", Set.of("c:net"), Set.of("ext:2"));
    Reference second = Some.reference("Watch for a car maker", Set.of("c:net"), Set.of("ext:3"));
    Reference other = Some.reference("Watch for a mill", Set.of("c:net"), Set.of());
    Partner partner = Some.partner(1, List.of(), first, second, other);
    Opportunity opportunity = Some.opportunity(mustHave("c:net", Asked.ANY));

    // when
    Match match = fits(Some.engine(partner), opportunity, partner);

    // then
    Map<Part, Contribution> parts =
        match.contributions().stream().collect(Collectors.toMap(Contribution::part, c -> c));
    assertThat(texts(parts, Part.EXPERIENCE))
        .containsExactly(
            "3 pieces of past work in c:net, for example \"Watch for a car maker\","
                + " \"Watch for a mill\"");
  }

  @Test
  void shouldListEveryObstacle() {
    // given
    Partner partner = Some.partner(1, List.of());
    Opportunity opportunity =
        Some.opportunity(
            Set.of("FR"),
            Set.of("fr"),
            Set.of("south"),
            EngagementKind.SELL_WITH,
            mustHave("c:sec", Asked.SILVER));

    // when
    Explanation explanation = Some.engine(partner).snapshot().explain(opportunity, partner.id());

    // then
    assertThat(explanation)
        .isEqualTo(
            new Explanation.DoesNotFit(
                List.of(
                    new Obstacle.CountryNotServed(Set.of("FR")),
                    new Obstacle.LanguageNotSpoken(Set.of("fr")),
                    new Obstacle.OutsideEcosystems(Set.of("south")),
                    new Obstacle.EngagementKindNotOffered(
                        EngagementKind.SELL_WITH, Set.of(EngagementKind.BUILD_WITH)),
                    new Obstacle.CoversNothing(
                        List.of(
                            new Obstacle.Shortfall(
                                opportunity.missing().getFirst(), null, null, null))))));
  }

  @Test
  void shouldSayWhenALevelLapsedAndWhenTheNextBegins() {
    // given
    Partner partner =
        Some.partner(
            1,
            List.of(
                level("c:sec", Level.GOLD, "2026-01-01", "2026-12-01"),
                level("c:sec", Level.SILVER, "2026-12-01", "2027-02-01"),
                level("c:sec", Level.GOLD, "2027-02-01", null)));
    Opportunity opportunity = Some.opportunity(mustHave("c:sec", Asked.GOLD));

    // when
    Explanation explanation = Some.engine(partner).snapshot().explain(opportunity, partner.id());

    // then
    assertThat(explanation)
        .isEqualTo(
            new Explanation.DoesNotFit(
                List.of(
                    new Obstacle.CoversNothing(
                        List.of(
                            new Obstacle.Shortfall(
                                opportunity.missing().getFirst(),
                                Level.SILVER,
                                LocalDate.of(2026, 12, 1),
                                LocalDate.of(2027, 2, 1)))))));
  }

  @Test
  void shouldTellThePosterThatItIsItsOwn() {
    Partner poster = Some.partner(999, List.of(level("c:sec", Level.GOLD, "2026-01-01", null)));
    Opportunity opportunity = Some.opportunity(mustHave("c:sec", Asked.ANY));
    Snapshot snapshot = Some.engine(poster).snapshot();

    assertThat(snapshot.top(opportunity, 10, 0)).isEmpty();
    assertThat(snapshot.explain(opportunity, poster.id()))
        .isEqualTo(new Explanation.DoesNotFit(List.of(new Obstacle.OwnOpportunity())));
  }

  @Test
  void shouldTellWhenNothingIsMissingAndWhenThePartnerIsUnknown() {
    Partner partner = Some.partner(1, List.of());
    Snapshot snapshot = Some.engine(partner).snapshot();

    assertThat(snapshot.explain(Some.opportunity(), partner.id()))
        .isEqualTo(new Explanation.DoesNotFit(List.of(new Obstacle.NothingMissing())));
    assertThat(snapshot.explain(Some.opportunity(), World.id(1, 2)))
        .isEqualTo(new Explanation.UnknownPartner());
  }

  private static List<String> texts(Map<Part, Contribution> parts, Part part) {
    return parts.get(part).evidence().stream().map(Evidence::text).toList();
  }

  private static Match fits(MatchingEngine engine, Opportunity opportunity, Partner partner) {
    return switch (engine.snapshot().explain(opportunity, partner.id())) {
      case Explanation.Fits(Match match) -> match;
      case Explanation other -> throw new AssertionError(other);
    };
  }
}
