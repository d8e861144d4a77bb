package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterpart.engine.Some.level;
import static org.counterpart.engine.Some.mustHave;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Requirement.Asked;
import org.junit.jupiter.api.Test;

class EngineTest {

  private static final List<LevelSegment> GOLD =
      List.of(level("c", Level.GOLD, "2026-01-01", null));

  @Test
  void shouldIgnoreOlderAndEqualVersions() {
    World world = new World(1, 2, 5);
    MatchingEngine engine = Some.engine(world.partner(1, 5, 10));

    assertThat(engine.apply(List.of(new Change.PutPartner(world.partner(1, 4, 10))))).isZero();
    assertThat(engine.apply(List.of(new Change.PutPartner(world.partner(1, 5, 10))))).isZero();
    assertThat(engine.apply(List.of(new Change.PutPartner(world.partner(1, 6, 10))))).isOne();
  }

  @Test
  void shouldNotChangeASnapshotThatIsOut() {
    // given
    Partner partner = Some.partner(1, GOLD);
    MatchingEngine engine = Some.engine(partner);
    Opportunity opportunity = Some.opportunity(mustHave("c", Asked.ANY));
    engine.apply(List.of(new Change.PutOpportunity(opportunity)));
    Snapshot before = engine.snapshot();
    List<Match> answer = before.top(opportunity, 10, 0);

    // when
    engine.apply(
        List.of(
            new Change.RemovePartner(partner.id()),
            new Change.RemoveOpportunity(opportunity.id()),
            new Change.PutPartner(Some.partner(2, GOLD))));

    // then
    assertThat(before.partners()).isOne();
    assertThat(before.opportunity(opportunity.id())).contains(opportunity);
    assertThat(before.top(opportunity, 10, 0)).isEqualTo(answer);
    assertThat(before.percolate(partner.id(), 0))
        .containsExactly(new Scored(opportunity.id(), partner.id(), answer.getFirst().score()));
    assertThat(engine.snapshot().percolate(partner.id(), 0)).isEmpty();
    assertThat(engine.snapshot().top(opportunity, 10, 0))
        .extracting(Match::partner)
        .containsExactly(World.id(1, 2));
  }

  @Test
  void shouldKeepSnapshotsWholeWhenManyRowsAreRemoved() {
    World world = new World(3, 3, 10);
    MatchingEngine engine = Some.engine(world.partners(3000).toArray(Partner[]::new));
    Opportunity opportunity = world.opportunity(1, 1, 1, 3);
    Snapshot before = engine.snapshot();
    List<Match> answer = before.top(opportunity, 3000, 0);

    for (int i = 0; i < 2500; i++) {
      engine.apply(List.of(new Change.RemovePartner(World.id(1, i))));
    }

    assertThat(engine.snapshot().partners()).isEqualTo(500);
    assertThat(before.top(opportunity, 3000, 0)).isEqualTo(answer);
    for (Match match : answer) {
      assertThat(before.explain(opportunity, match.partner()))
          .isEqualTo(new Explanation.Fits(match));
    }
  }

  @Test
  void shouldTakeTurnsAmongEquals() {
    // given
    Partner[] equals = new Partner[20];
    for (int i = 0; i < equals.length; i++) {
      equals[i] = Some.partner(i, GOLD);
    }
    Snapshot snapshot = Some.engine(equals).snapshot();
    World world = new World(9, 1, 1);

    // when
    Set<UUID> first = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      Opportunity other = world.opportunity(i, 1, 1, 0);
      Opportunity opportunity = withId(other.id(), Some.opportunity(mustHave("c", Asked.ANY)));
      List<Match> top = snapshot.top(opportunity, 1, 0);
      assertThat(snapshot.top(opportunity, 1, 0)).isEqualTo(top);
      first.add(top.getFirst().partner());
    }

    // then
    assertThat(first).hasSizeGreaterThan(15);
  }

  @Test
  void shouldTrustOnlyWhatBothSidesSay() {
    Opportunity opportunity = Some.opportunity(mustHave("c", Asked.ANY));
    Reference withPoster = Some.reference("Ours", Set.of("c"), Set.of(Some.POSTER.toString()));
    Reference withPartner = Some.reference("Ours", Set.of("c"), Set.of("ext:1"));
    Partner partner = Some.partner(1, GOLD, withPoster);

    double oneSided = trust(Some.engine(partner, Some.partner(999, GOLD)), opportunity);
    double twoSided =
        trust(Some.engine(partner, Some.partner(999, GOLD, withPartner)), opportunity);

    assertThat(oneSided).isZero();
    assertThat(twoSided).isPositive();
  }

  @Test
  void shouldTrustWhereEachNamesTheOtherInWordsOfItsOwn() {
    Opportunity opportunity = Some.opportunity(mustHave("c", Asked.ANY));
    Reference withPoster = Some.reference("Ours", Set.of("c"), Set.of(Some.POSTER.toString()));
    Reference withPartner = Some.reference("As they say", Set.of("c"), Set.of("ext:1"));
    Reference withNobody = Some.reference("As they say", Set.of("c"), Set.of());
    Partner partner = Some.partner(1, GOLD, withPoster);

    assertThat(trust(Some.engine(partner, Some.partner(999, GOLD, withNobody)), opportunity))
        .isZero();
    assertThat(trust(Some.engine(partner, Some.partner(999, GOLD, withPartner)), opportunity))
        .isPositive();
  }

  @Test
  void shouldPutThoseWhoCoverMoreFirstAmongOtherwiseEquals() {
    Partner one = Some.partner(1, GOLD);
    Partner both =
        Some.partner(2, List.of(GOLD.getFirst(), level("d", Level.SILVER, "2026-01-01", null)));
    Opportunity opportunity = Some.opportunity(mustHave("c", Asked.ANY), mustHave("d", Asked.ANY));

    List<Match> top = Some.engine(one, both).snapshot().top(opportunity, 10, 0);

    assertThat(top).extracting(Match::partner).containsExactly(both.id(), one.id());
    assertThat(top.getFirst().score() - top.getLast().score()).isGreaterThan(0.07);
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThatThrownBy(() -> level("c", Level.GOLD, "2026-01-01", "2026-01-01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Requirement("r", "c", Asked.ANY, Requirement.Priority.MUST_HAVE, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Weights("w", Map.of(Part.COVERAGE, Share.straight(65535)), 2, 0.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Weights("w", Map.of(Part.COVERAGE, Share.straight(65536)), 2, 1.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double trust(MatchingEngine engine, Opportunity opportunity) {
    return engine.snapshot().top(opportunity, 1, 0).getFirst().contributions().stream()
        .filter(contribution -> contribution.part() == Part.TRUST)
        .mapToDouble(Contribution::value)
        .sum();
  }

  private static Opportunity withId(UUID id, Opportunity o) {
    return new Opportunity(
        id,
        o.version(),
        o.poster(),
        o.title(),
        o.text(),
        o.industry(),
        o.countries(),
        o.languages(),
        o.ecosystems(),
        o.engagementKind(),
        o.start(),
        o.end(),
        o.missing(),
        o.asOf());
  }
}
