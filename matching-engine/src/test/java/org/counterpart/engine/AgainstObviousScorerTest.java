package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine and the definition agree on every score, on who fits, and on who is among the best.
 */
class AgainstObviousScorerTest {

  @ParameterizedTest(name = "{0}: {1} partners, {2} competencies, {3} words, {4} requirements")
  @CsvSource({
    "1, 0, 3, 5, 2",
    "2, 1, 1, 3, 1",
    "3, 60, 3, 6, 0",
    "4, 60, 3, 6, 1",
    "5, 200, 6, 20, 3",
    "6, 300, 12, 80, 5",
    "7, 200, 40, 500, 64",
    "8, 200, 2000, 10, 8",
    "9, 150, 2, 1, 2",
  })
  void shouldScoreAsDefined(long seed, int count, int competencies, int words, int requirements) {
    World world = new World(seed, competencies, words);
    Map<UUID, Partner> partners = byId(world.partners(count));
    MatchingEngine engine = engine(partners.values());
    for (int i = 0; i < 25; i++) {
      Opportunity opportunity = world.opportunity(i, 1, Math.max(1, count), requirements);
      assertAgree(engine.snapshot(), opportunity, partners);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void shouldScoreAsDefinedAfterManyChanges(long seed) {
    Random random = new Random(seed);
    World world = new World(seed, 5, 30);
    Map<UUID, Partner> partners = new HashMap<>();
    Map<UUID, Opportunity> open = new HashMap<>();
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    for (int round = 0; round < 12; round++) {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        changes.add(change(random, world, partners, open));
      }
      engine.apply(changes);

      Snapshot snapshot = engine.snapshot();
      assertThat(snapshot.partners()).isEqualTo(partners.size());
      assertThat(snapshot.opportunities()).isEqualTo(open.size());
      open.values().stream().limit(5).forEach(one -> assertAgree(snapshot, one, partners));
      partners.values().stream()
          .limit(5)
          .forEach(one -> assertPercolates(snapshot, one, open.values()));
    }
  }

  private static Change change(
      Random random, World world, Map<UUID, Partner> partners, Map<UUID, Opportunity> open) {
    int number = random.nextInt(80);
    int kind = random.nextInt(8);
    if (kind == 0) {
      partners.remove(World.id(1, number));
      return new Change.RemovePartner(World.id(1, number));
    }
    if (kind == 1) {
      open.remove(World.id(2, number));
      return new Change.RemoveOpportunity(World.id(2, number));
    }
    if (kind < 4) {
      Opportunity changed = world.opportunity(number, random.nextInt(1, 9), 80, 3);
      open.merge(changed.id(), changed, (a, b) -> b.version() > a.version() ? b : a);
      return new Change.PutOpportunity(changed);
    }
    Partner changed = world.partner(number, random.nextInt(1, 9), 80);
    partners.merge(changed.id(), changed, (a, b) -> b.version() > a.version() ? b : a);
    return new Change.PutPartner(changed);
  }

  private static void assertAgree(
      Snapshot snapshot, Opportunity opportunity, Map<UUID, Partner> partners) {
    ObviousScorer obvious = new ObviousScorer(partners.values());
    Map<UUID, Double> expected = new HashMap<>();
    for (Partner partner : partners.values()) {
      Map<String, Double> parts = obvious.parts(opportunity, partner);
      switch (snapshot.explain(opportunity, partner.id())) {
        case Explanation.Fits(Match match) -> {
          assertThat(parts).as("fits").isNotNull();
          assertClose(labelled(match), parts);
          assertThat(match.score()).isEqualTo(ObviousScorer.total(labelled(match)));
          expected.put(partner.id(), match.score());
        }
        case Explanation.DoesNotFit(List<Obstacle> obstacles) -> {
          assertThat(parts).as("does not fit").isNull();
          assertThat(obstacles).isNotEmpty();
        }
        case Explanation.UnknownPartner() -> throw new AssertionError(partner);
      }
    }
    for (double floor : new double[] {0, 0.2, 0.45}) {
      for (int k : new int[] {0, 1, 3, 10, 1000}) {
        List<Match> top = snapshot.top(opportunity, k, floor);
        assertBest(top, expected, k, floor);
        int from = Math.min(k / 3, top.size());
        assertThat(snapshot.top(opportunity, from, k, floor))
            .isEqualTo(top.subList(from, top.size()));
      }
    }
  }

  /** Rounding to a unit may fall the other way where sums were added up in another order. */
  private static void assertClose(Map<String, Double> actual, Map<String, Double> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (part, value) ->
            assertThat(actual.get(part)).as(part).isCloseTo(value, within(2 / 65536.0)));
  }

  private static void assertBest(List<Match> top, Map<UUID, Double> expected, int k, double floor) {
    List<Double> best =
        expected.values().stream()
            .filter(score -> score >= floor)
            .sorted((a, b) -> Double.compare(b, a))
            .limit(k)
            .toList();
    assertThat(top).extracting(Match::score).isEqualTo(best);
    assertThat(top).extracting(Match::partner).doesNotHaveDuplicates();
    assertThat(top).allMatch(match -> expected.get(match.partner()) == match.score());
  }

  private static void assertPercolates(
      Snapshot snapshot, Partner partner, Collection<Opportunity> open) {
    Map<UUID, Double> scores = new HashMap<>();
    for (Opportunity opportunity : open) {
      if (snapshot.explain(opportunity, partner.id()) instanceof Explanation.Fits(Match match)) {
        scores.put(opportunity.id(), match.score());
      }
    }
    assertThat(snapshot.fitting(partner.id()))
        .isEqualTo(scores.keySet().stream().sorted().toList());
    for (double floor : new double[] {0, 0.2, 0.45, 0.71}) {
      Map<UUID, Double> expected = new HashMap<>(scores);
      expected.values().removeIf(score -> score < floor);
      Map<UUID, Double> percolated =
          snapshot.percolate(partner.id(), floor).stream()
              .collect(Collectors.toMap(Scored::opportunity, Scored::score));
      assertThat(percolated).as("from %s", floor).isEqualTo(expected);
    }
  }

  private static Map<String, Double> labelled(Match match) {
    return match.contributions().stream()
        .collect(Collectors.toMap(part -> part.part().label(), Contribution::value));
  }

  private static MatchingEngine engine(Collection<Partner> partners) {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    engine.apply(partners.stream().<Change>map(Change.PutPartner::new).toList());
    return engine;
  }

  private static Map<UUID, Partner> byId(List<Partner> partners) {
    return partners.stream().collect(Collectors.toMap(Partner::id, partner -> partner));
  }
}
