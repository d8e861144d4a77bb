package org.counterpart.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Weights;
import org.counterpart.engine.World;
import org.counterpart.engine.structure.StructuralSnapshot.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuralIndexTest {

  private static final Weights WEIGHTS = Weights.shipped();

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

  private static Turns turns(Opportunity opportunity) {
    long seed = opportunity.id().getLeastSignificantBits();
    return (high, low) -> (int) ((low * 31 + seed) % 3);
  }
}
