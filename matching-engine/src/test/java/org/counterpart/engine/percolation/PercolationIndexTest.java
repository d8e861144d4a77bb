package org.counterpart.engine.percolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Share;
import org.counterpart.engine.Weights;
import org.counterpart.engine.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercolationIndexTest {

  private static final Weights WEIGHTS = Weights.shipped();
  private static final int WHOLE =
      WEIGHTS.share(Part.COVERAGE) + WEIGHTS.share(Part.INDUSTRY) + WEIGHTS.share(Part.FRESHNESS);
  private static final int PARTNERS = 60;

  @ParameterizedTest
  @CsvSource({
    // opportunities, competencies, most requirements
    "0, 3, 3",
    "1, 3, 1",
    "200, 3, 0",
    "300, 1, 1",
    "300, 2, 2",
    "1500, 4, 3",
    "1500, 6, 8",
    "1500, 12, 8",
    "2000, 40, 6",
    "500, 9, 64",
    "500, 150, 64",
    "3000, 2000, 8"
  })
  void shouldFindWhatTheObviousLoopFinds(int count, int competencies, int requirements) {
    World world = new World(31L * count + competencies, competencies, 4);
    Random random = new Random(17);
    List<Partner> partners = world.partners(PARTNERS);
    PercolationIndex index = new PercolationIndex(WEIGHTS);
    ObviousPercolation obvious = new ObviousPercolation(WEIGHTS);
    for (int i = 0; i < count; i++) {
      Opportunity one = world.opportunity(i, 1, PARTNERS, random.nextInt(requirements + 1));
      int threshold = threshold(random, obvious, one, partners);
      index.put(one, threshold);
      obvious.put(one, threshold);
    }
    PercolationSnapshot snapshot = index.publish();

    assertThat(snapshot.opportunities()).isEqualTo(count);
    for (Partner partner : partners) {
      assertThat(fitting(snapshot, partner)).isEqualTo(obvious.fitting(partner));
    }
  }

  /**
   * Anything, nothing, something in between, and exactly what some partner reaches, or one more.
   */
  private static int threshold(
      Random random, ObviousPercolation obvious, Opportunity one, List<Partner> partners) {
    int reached = obvious.units(one, partners.get(random.nextInt(partners.size())));
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> WHOLE + random.nextInt(2);
      case 2 -> random.nextInt(WHOLE + 1);
      case 3 -> reached + 1;
      default -> Math.max(0, reached);
    };
  }

  @Test
  void shouldStayRightWhileOpportunitiesComeChangeAndGo() {
    World world = new World(3, 7, 4);
    Random random = new Random(11);
    List<Partner> partners = world.partners(PARTNERS);
    PercolationIndex index = new PercolationIndex(WEIGHTS);
    ObviousPercolation obvious = new ObviousPercolation(WEIGHTS);
    for (int round = 0; round < 150; round++) {
      for (int change = random.nextInt(round % 10 == 0 ? 300 : 12); change >= 0; change--) {
        UUID id = World.id(2, random.nextInt(1200));
        if (random.nextInt(3) == 0) {
          assertThat(index.remove(id)).isEqualTo(obvious.remove(id));
        } else {
          int number = (int) id.getLeastSignificantBits();
          Opportunity one = world.opportunity(number, round, PARTNERS, random.nextInt(6));
          int threshold = threshold(random, obvious, one, partners);
          index.put(one, threshold);
          obvious.put(one, threshold);
        }
      }
      PercolationSnapshot snapshot = index.publish();
      Partner partner = partners.get(random.nextInt(PARTNERS));

      assertThat(snapshot.opportunities()).isEqualTo(obvious.size());
      assertThat(fitting(snapshot, partner))
          .as("round %d", round)
          .isEqualTo(obvious.fitting(partner));
    }
  }

  @Test
  void shouldLeaveAnEarlierSnapshotAsItWas() {
    World world = new World(5, 5, 4);
    PercolationIndex index = new PercolationIndex(WEIGHTS);
    for (int i = 0; i < 400; i++) {
      index.put(world.opportunity(i, 1, PARTNERS, 3), 0);
    }
    PercolationSnapshot before = index.publish();
    Partner partner = partnerThatFitsSome(world, before);
    Map<UUID, Integer> found = fitting(before, partner);

    found.keySet().forEach(index::remove);
    for (int i = 300; i < 600; i++) {
      index.put(world.opportunity(i, 2, PARTNERS, 3), 0);
    }
    PercolationSnapshot after = index.publish();

    assertThat(fitting(before, partner)).isEqualTo(found);
    assertThat(before.opportunities()).isEqualTo(400);
    assertThat(fitting(after, partner)).isNotEqualTo(found);
  }

  private static Partner partnerThatFitsSome(World world, PercolationSnapshot snapshot) {
    return world.partners(PARTNERS).stream()
        .filter(partner -> fitting(snapshot, partner).size() > 5)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldChangeAThresholdByPuttingAgain() {
    World world = new World(9, 3, 4);
    PercolationIndex index = new PercolationIndex(WEIGHTS);
    Opportunity one = world.opportunity(1, 1, PARTNERS, 3);
    ObviousPercolation obvious = new ObviousPercolation(WEIGHTS);
    obvious.put(one, 0);
    Partner partner =
        world.partners(500).stream()
            .filter(some -> !obvious.fitting(some).isEmpty())
            .findFirst()
            .orElseThrow();
    int units = obvious.units(one, partner);

    index.put(one, units);
    assertThat(fitting(index.publish(), partner)).containsExactly(Map.entry(one.id(), units));
    index.put(one, units + 1);
    assertThat(fitting(index.publish(), partner)).isEmpty();
    index.put(one, 0);
    assertThat(fitting(index.publish(), partner)).containsExactly(Map.entry(one.id(), units));
  }

  @Test
  void shouldFindNothingInAnEmptyIndexOrForWhoHasNothing() {
    World world = new World(13, 3, 4);
    PercolationIndex index = new PercolationIndex(WEIGHTS);
    Partner able = Partners.with(world.partner(1, 1, 9), Set.of("DE"), Set.of(), Set.of());
    assertThat(fitting(index.publish(), able)).isEmpty();

    for (int i = 0; i < 50; i++) {
      index.put(world.opportunity(i, 1, PARTNERS, 3), 0);
    }
    assertThat(fitting(index.publish(), Partners.withoutAnything(World.id(1, 2)))).isEmpty();
    assertThat(fitting(index.publish(), Partners.thatDoesAll(world, 3))).isNotEmpty();
  }

  /** More codes than there are bits for them, so that many share one. */
  @Test
  void shouldNotTakeOneCodeForAnotherThatSharesItsBit() {
    World world = new World(15, 3, 4);
    Random random = new Random(16);
    PercolationIndex index = new PercolationIndex(WEIGHTS);
    ObviousPercolation obvious = new ObviousPercolation(WEIGHTS);
    for (int i = 0; i < 1500; i++) {
      Opportunity one =
          Partners.keptTo(
              world.opportunity(i, 1, PARTNERS, 3),
              codes(random, "country", 240),
              codes(random, "language", 70),
              codes(random, "ecosystem", 40));
      index.put(one, 0);
      obvious.put(one, 0);
    }
    PercolationSnapshot snapshot = index.publish();
    int found = 0;
    for (int i = 0; i < 200; i++) {
      Partner partner =
          Partners.with(
              Partners.thatDoesAll(world, 3),
              codes(random, "country", 240),
              codes(random, "language", 70),
              codes(random, "ecosystem", 40));
      Map<UUID, Integer> fitting = fitting(snapshot, partner);
      assertThat(fitting).isEqualTo(obvious.fitting(partner));
      found += fitting.size();
    }
    assertThat(found).isPositive();
  }

  private static Set<String> codes(Random random, String kind, int count) {
    Set<String> codes = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      codes.add(kind + random.nextInt(count));
    }
    return codes;
  }

  @Test
  void shouldTellWhoCoversSomethingThatIsWorthNothing() {
    Weights tiny =
        new Weights(
            "tiny",
            Map.of(Part.COVERAGE, Share.straight(1), Part.WORDS, Share.straight(65535)),
            2,
            0.25,
            0);
    World world = new World(19, 6, 4);
    PercolationIndex index = new PercolationIndex(tiny);
    ObviousPercolation obvious = new ObviousPercolation(tiny);
    for (int i = 0; i < 300; i++) {
      Opportunity one = world.opportunity(i, 1, PARTNERS, 5);
      index.put(one, 0);
      obvious.put(one, 0);
    }
    PercolationSnapshot snapshot = index.publish();
    List<Integer> units = new ArrayList<>();
    for (Partner partner : world.partners(PARTNERS)) {
      Map<UUID, Integer> fitting = fitting(snapshot, partner);
      assertThat(fitting).isEqualTo(obvious.fitting(partner));
      units.addAll(fitting.values());
    }
    assertThat(units).contains(0, 1);
  }

  /** Fails when an opportunity is told twice. */
  private static Map<UUID, Integer> fitting(PercolationSnapshot snapshot, Partner partner) {
    Map<UUID, Integer> fitting = new HashMap<>();
    snapshot.percolate(
        Profile.of(partner),
        (id, units) -> assertThat(fitting.put(id, units)).as("told before").isNull());
    return fitting;
  }
}
