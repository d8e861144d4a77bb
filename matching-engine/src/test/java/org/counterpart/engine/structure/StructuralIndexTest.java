package org.counterpart.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Share;
import org.counterpart.engine.Weights;
import org.counterpart.engine.World;
import org.counterpart.engine.structure.StructuralSnapshot.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuralIndexTest {

  private static final Weights WEIGHTS = Weights.shipped();

  /** Nearly all of a score is how fresh a profile is. */
  private static final Weights FRESH =
      new Weights(
          "fresh",
          Map.of(
              Part.COVERAGE, Share.straight(2000),
              Part.FRESHNESS, Share.straight(Weights.WHOLE - 2000)),
          2,
          0.75,
          0.5);

  @ParameterizedTest
  @CsvSource({
    // partners, competencies, most requirements
    "0, 3, 3",
    "1, 3, 3",
    "40, 2, 4",
    "511, 5, 8",
    "512, 5, 8",
    "513, 5, 8",
    "3000, 4, 3",
    "9000, 12, 8",
    "6000, 2000, 8",
    "2000, 40, 64",
    "2000, 150, 120",
    // more than a chunk
    "70000, 300, 6"
  })
  void shouldAnswerAsTheObviousScorerDoes(int partners, int competencies, int requirements) {
    World world = new World(partners + competencies, competencies, 4);
    List<Partner> all = world.partners(partners);
    StructuralIndex index = new StructuralIndex(kernel(competencies));
    all.forEach(partner -> index.put(partner, null));
    StructuralSnapshot snapshot = index.publish();
    ObviousStructure obvious = new ObviousStructure(all, WEIGHTS);
    Random random = new Random(7);

    for (int i = 0; i < (partners > 10_000 ? 12 : 120); i++) {
      Opportunity opportunity = world.opportunity(i, 1, partners, random.nextInt(requirements + 1));
      int k = 1 + random.nextInt(i % 5 == 0 ? partners + 2 : 60);
      int floor = random.nextBoolean() ? 0 : random.nextInt(Wanted.ONE);
      Turns turns = turns(opportunity);

      assertThat(snapshot.top(opportunity, WEIGHTS, k, floor, turns))
          .as("opportunity %d, best %d from %d", i, k, floor)
          .isEqualTo(obvious.top(opportunity, k, floor, turns));
    }
  }

  @Test
  void shouldCountHowFreshAProfileWasToADayLongAgo() {
    World world = new World(8, 2, 2);
    Random random = new Random(9);
    List<Partner> all =
        world.partners(3000).stream()
            .map(
                partner -> updated(partner, LocalDate.of(2022, 6, 1).plusDays(random.nextInt(900))))
            .toList();
    StructuralIndex index = new StructuralIndex();
    all.forEach(partner -> index.put(partner, null));
    StructuralSnapshot snapshot = index.publish();
    ObviousStructure obvious = new ObviousStructure(all, FRESH);

    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.of(2023, 6, 1).plusDays(20L * i);
      Opportunity opportunity = asOf(world.opportunity(i, 1, 3000, 2), day);
      Turns turns = turns(opportunity);

      assertThat(snapshot.top(opportunity, FRESH, 50, 0, turns))
          .as("on %s", day)
          .isEqualTo(obvious.top(opportunity, 50, 0, turns));
    }
  }

  @Test
  void shouldFindNobodyForWhatNobodyHolds() {
    World world = new World(10, 2, 2);
    StructuralIndex index = new StructuralIndex();
    world.partners(500).forEach(partner -> index.put(partner, null));
    Opportunity opportunity = new World(10, 2, 2).opportunity(1, 1, 500, 1);
    Requirement unknown =
        new Requirement("r", "nobody-holds-it", Asked.ANY, Priority.MUST_HAVE, 1, 1);

    assertThat(
            index.publish().top(missing(opportunity, unknown), WEIGHTS, 50, 0, turns(opportunity)))
        .isEmpty();
  }

  @Test
  void shouldStayRightWhilePartnersComeChangeAndGo() {
    World world = new World(3, 6, 4);
    Map<UUID, Partner> known = new LinkedHashMap<>();
    StructuralIndex index = new StructuralIndex();
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      for (int change = 0; change < 200; change++) {
        int number = random.nextInt(4000);
        if (random.nextInt(3) == 0) {
          Partner gone = known.remove(World.id(1, number));
          if (gone != null) {
            index.remove(gone);
          }
        } else {
          Partner partner = world.partner(number, round, 4000);
          index.put(partner, known.put(partner.id(), partner));
        }
      }
      StructuralSnapshot snapshot = index.publish();
      Opportunity opportunity = world.opportunity(round, 1, 4000, 5);
      Turns turns = turns(opportunity);

      assertThat(snapshot.partners()).isEqualTo(known.size());
      assertThat(snapshot.top(opportunity, WEIGHTS, 50, 0, turns))
          .as("round %d", round)
          .isEqualTo(new ObviousStructure(known.values(), WEIGHTS).top(opportunity, 50, 0, turns));
    }
  }

  @Test
  void shouldLeaveAnEarlierSnapshotAsItWas() {
    World world = new World(5, 4, 4);
    StructuralIndex index = new StructuralIndex();
    List<Partner> first = world.partners(700);
    first.forEach(partner -> index.put(partner, null));
    StructuralSnapshot before = index.publish();
    Opportunity opportunity = world.opportunity(1, 1, 700, 4);
    var answer = before.top(opportunity, WEIGHTS, 50, 0, turns(opportunity));

    List<Partner> second = world.partners(700);
    for (int i = 0; i < 700; i++) {
      index.put(second.get(i), first.get(i));
    }
    second.subList(0, 300).forEach(index::remove);
    index.publish();

    assertThat(before.top(opportunity, WEIGHTS, 50, 0, turns(opportunity))).isEqualTo(answer);
    assertThat(before.partners()).isEqualTo(700);
  }

  /** Both answer the same, as {@link KernelTest} says; here each has its turn. */
  private static Kernel kernel(int number) {
    return number % 2 == 0 ? new ScalarKernel() : Kernel.best();
  }

  private static Partner updated(Partner one, LocalDate day) {
    return new Partner(
        one.id(),
        one.externalId(),
        one.version(),
        one.name(),
        one.shortName(),
        one.seat(),
        one.description(),
        one.countriesServed(),
        one.languages(),
        one.industries(),
        one.technologies(),
        one.ecosystems(),
        one.engagementKinds(),
        one.levels(),
        one.references(),
        day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Opportunity asOf(Opportunity one, LocalDate day) {
    return with(one, one.missing(), day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Opportunity missing(Opportunity one, Requirement requirement) {
    return with(one, List.of(requirement), one.asOf());
  }

  private static Opportunity with(Opportunity one, List<Requirement> missing, Instant asOf) {
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
        missing,
        asOf);
  }

  private static Turns turns(Opportunity opportunity) {
    long seed = opportunity.id().getLeastSignificantBits();
    return (high, low) -> (int) ((low * 31 + seed) % 3);
  }
}
