package org.counterpart.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.counterpart.engine.Gap;
import org.counterpart.engine.GapReport;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Remedy;
import org.counterpart.engine.Weights;
import org.counterpart.engine.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The remedies are those that are found when each gap is held against everybody. */
class GapFindingTest {

  private static final Weights WEIGHTS = Weights.shipped();

  @ParameterizedTest(name = "{0}: {1} partners, {2} competencies, {3} requirements")
  @CsvSource({
    "1, 0, 2, 2",
    "2, 2, 3, 3",
    "3, 12, 3, 4",
    "4, 60, 30, 8",
    "5, 60, 300, 8",
    "6, 150, 1500, 20"
  })
  void shouldFindThoseWhoAreFoundByLookingAtEverybody(
      long seed, int count, int competencies, int missing) {
    World world = new World(seed, competencies, 5);
    Random random = new Random(seed);
    List<IndexedPartner> partners = new ArrayList<>();
    world.partners(count).forEach(one -> partners.add(IndexedPartner.of(one, partners.size())));
    partners.add(random.nextInt(partners.size() + 1), null);
    for (int i = 0; i < 30; i++) {
      Opportunity opportunity = world.opportunity(i, 1, count, missing);
      GapReport report = new GapFinding(opportunity, WEIGHTS).report(partners);
      for (Gap gap : report.gaps()) {
        assertThat(gap.remedies()).isEqualTo(remedies(opportunity, gap, partners));
      }
    }
  }

  private static List<Remedy> remedies(
      Opportunity opportunity, Gap gap, List<IndexedPartner> partners) {
    Helping helping = new Helping(opportunity, gap.requirement(), gap.lacking());
    int need = opportunity.missing().indexOf(gap.requirement());
    for (IndexedPartner partner : partners) {
      if (partner != null) {
        Reach reach = Reach.of(opportunity, partner, WEIGHTS);
        boolean inScope = Scope.admits(opportunity, partner.partner());
        helping.consider(partner, inScope, reach.people(need), reach.level(need));
      }
    }
    return helping.remedies();
  }
}
