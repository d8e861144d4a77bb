package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many changes at once leave behind what the same changes do one by one. */
class ManyAtOnceTest {

  private static final int PARTNERS = 4000;
  private static final int OPPORTUNITIES = 20;

  private final World world = new World(7, 12, 40);
  private final MatchingEngine together = MatchingEngine.inMemory(Weights.shipped());
  private final MatchingEngine inPieces = MatchingEngine.inMemory(Weights.shipped());
  private final List<Opportunity> opportunities = new ArrayList<>();

  @Test
  void shouldKnowTheSameAsPieceByPiece() {
    List<Change> changes = changes();

    together.absorb(changes.subList(0, PARTNERS / 2));
    together.apply(changes.subList(PARTNERS / 2, changes.size()));
    for (int from = 0; from < changes.size(); from += 900) {
      inPieces.apply(changes.subList(from, Math.min(from + 900, changes.size())));
    }

    assertSameAnswers();
  }

  @Test
  void shouldShowWhatItAbsorbedWithTheNextChange() {
    List<Change> changes = List.of(new Change.PutPartner(world.partner(1, 1, PARTNERS)));

    assertThat(together.absorb(changes)).isOne();

    assertThat(together.snapshot().partners()).isZero();
    assertThat(together.apply(List.of())).isZero();
    assertThat(together.snapshot().partners()).isOne();
  }

  /** New partners, others that change or go on the way, and opportunities among them. */
  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int number = 0; number < PARTNERS; number++) {
      changes.add(new Change.PutPartner(world.partner(number, 2, PARTNERS)));
      if (number % 7 == 0) {
        changes.add(new Change.PutPartner(world.partner(number / 2, 1 + number % 3, PARTNERS)));
      }
      if (number % 50 == 0) {
        changes.add(new Change.RemovePartner(World.id(1, number / 3)));
      }
    }
    for (int number = 0; number < OPPORTUNITIES; number++) {
      opportunities.add(world.opportunity(number, 1, PARTNERS, 3));
      changes.add(new Change.PutOpportunity(opportunities.getLast()));
    }
    return changes;
  }

  private void assertSameAnswers() {
    Snapshot here = together.snapshot();
    Snapshot there = inPieces.snapshot();
    assertThat(here.partners()).isEqualTo(there.partners());
    assertThat(here.opportunities()).isEqualTo(there.opportunities());
    for (Opportunity opportunity : opportunities) {
      assertThat(here.top(opportunity, 30, 0)).isEqualTo(there.top(opportunity, 30, 0));
    }
    for (int number = 0; number < PARTNERS; number += 40) {
      assertThat(here.percolate(World.id(1, number), 0))
          .isEqualTo(there.percolate(World.id(1, number), 0));
    }
  }
}
