package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What was saved and restored is what was there. */
class SavedEngineTest {

  private static final int PARTNERS = 6000;
  private static final int OPPORTUNITIES = 30;

  /** Every byte of the beginning is damaged, and then one of some: all would take minutes. */
  private static final int BEGINNING = 200;

  private static final int STEP = 61;

  private final World world = new World(11, 12, 40);
  private final MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
  private final MatchingEngine restored = MatchingEngine.inMemory(Weights.shipped());
  private final List<Opportunity> opportunities = new ArrayList<>();

  @Test
  void shouldAnswerAsBefore() throws IOException {
    engine.apply(partners(0, PARTNERS));
    engine.apply(comingAndGoing());

    restored.restore(new ByteArrayInputStream(saved(engine.snapshot())));

    assertSameAnswers();
  }

  @Test
  void shouldTakeChangesInAsBefore() throws IOException {
    engine.apply(partners(0, PARTNERS / 2));
    engine.apply(comingAndGoing());
    restored.restore(new ByteArrayInputStream(saved(engine.snapshot())));

    List<Change> more = new ArrayList<>(partners(PARTNERS / 2, PARTNERS));
    more.addAll(comingAndGoing());
    for (int from = 0; from < more.size(); from += 700) {
      List<Change> batch = more.subList(from, Math.min(from + 700, more.size()));
      assertThat(restored.apply(batch)).isEqualTo(engine.apply(batch));
    }

    assertSameAnswers();
  }

  @Test
  void shouldForgetWhoWasErasedAfterwards() throws IOException {
    engine.apply(partners(0, 50));
    restored.restore(new ByteArrayInputStream(saved(engine.snapshot())));

    List<Change> all = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      all.add(new Change.RemovePartner(World.id(1, number)));
    }

    assertThat(restored.apply(all)).isEqualTo(50);
    assertThat(restored.snapshot().partners()).isZero();
    assertThat(restored.snapshot().partnerName(World.id(1, 7))).isEmpty();
  }

  @Test
  void shouldBeSavedAgainAsItWas() throws IOException {
    engine.apply(partners(0, PARTNERS));
    engine.apply(comingAndGoing());
    byte[] first = saved(engine.snapshot());

    restored.restore(new ByteArrayInputStream(first));

    assertThat(saved(restored.snapshot())).isEqualTo(first);
  }

  @Test
  void shouldSaveWhatASnapshotKnewWhileTheEngineGoesOn() throws IOException {
    engine.apply(partners(0, PARTNERS / 2));
    Snapshot then = engine.snapshot();
    CompletableFuture<Void> more =
        CompletableFuture.runAsync(
            () -> {
              for (int from = PARTNERS / 2; from < PARTNERS; from += 10) {
                engine.apply(partners(from, from + 10));
                engine.apply(List.of(new Change.RemovePartner(World.id(1, from / 3))));
              }
            });

    byte[] meanwhile = saved(then);
    more.join();

    restored.restore(new ByteArrayInputStream(meanwhile));
    opportunities.add(world.opportunity(0, 1, PARTNERS, 3));
    assertSameAnswers(then, restored.snapshot());
  }

  @Test
  void shouldRestoreNothingFromAnEmptyEngine() throws IOException {
    restored.restore(new ByteArrayInputStream(saved(engine.snapshot())));

    engine.apply(partners(0, 2000));
    restored.apply(partnersAgain());
    assertThat(restored.snapshot().partners()).isEqualTo(2000);
  }

  @Test
  void shouldRefuseToForgetWhatItKnows() throws IOException {
    byte[] nothing = saved(engine.snapshot());
    engine.apply(partners(0, 1));

    assertThatThrownBy(() -> engine.restore(new ByteArrayInputStream(nothing)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the engine is not empty");
  }

  @Test
  void shouldLeaveWhatFollowsToTheReader() throws IOException {
    engine.apply(partners(0, 10));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    engine.snapshot().save(out);
    out.write(42);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());

    restored.restore(in);

    assertThat(in.read()).isEqualTo(42);
  }

  @Test
  void shouldNoticeADamagedByte() throws IOException {
    engine.apply(partners(0, 30));
    byte[] whole = saved(engine.snapshot());
    for (int at = 0; at < whole.length; at += at < BEGINNING ? 1 : STEP) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << at % 8);
      assertRefused(damaged);
    }
  }

  @Test
  void shouldNoticeThatSomethingIsMissing() throws IOException {
    engine.apply(partners(0, 30));
    byte[] whole = saved(engine.snapshot());
    for (int length = 0; length < whole.length; length += length < BEGINNING ? 1 : STEP) {
      assertRefused(Arrays.copyOf(whole, length));
    }
  }

  private void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> restored.restore(new ByteArrayInputStream(bytes)))
        .isInstanceOf(StoredFormException.class);
    assertThat(restored.snapshot().partners()).isZero();
  }

  private static byte[] saved(Snapshot snapshot) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    snapshot.save(out);
    return out.toByteArray();
  }

  private List<Change> partners(int from, int to) {
    List<Change> changes = new ArrayList<>();
    for (int number = from; number < to; number++) {
      changes.add(new Change.PutPartner(world.partner(number, 1, PARTNERS)));
    }
    return changes;
  }

  private static List<Change> partnersAgain() {
    World other = new World(12, 12, 40);
    List<Change> changes = new ArrayList<>();
    other.partners(2000).forEach(partner -> changes.add(new Change.PutPartner(partner)));
    return changes;
  }

  /** Newer versions, partners that go and come again, and opportunities. */
  private List<Change> comingAndGoing() {
    List<Change> changes = new ArrayList<>();
    for (int number = 0; number < PARTNERS; number += 5) {
      changes.add(new Change.RemovePartner(World.id(1, number)));
      if (number % 3 == 0) {
        changes.add(new Change.PutPartner(world.partner(number, 3, PARTNERS)));
      }
      changes.add(new Change.PutPartner(world.partner(number / 2, 2 + number % 4, PARTNERS)));
    }
    for (int number = 0; number < OPPORTUNITIES; number++) {
      opportunities.add(world.opportunity(number, 1 + opportunities.size(), PARTNERS, 3));
      changes.add(new Change.PutOpportunity(opportunities.getLast()));
    }
    changes.add(new Change.RemoveOpportunity(opportunities.getFirst().id()));
    return changes;
  }

  private void assertSameAnswers() {
    assertSameAnswers(engine.snapshot(), restored.snapshot());
  }

  private void assertSameAnswers(Snapshot here, Snapshot there) {
    assertThat(there.partners()).isEqualTo(here.partners());
    assertThat(there.opportunities()).isEqualTo(here.opportunities());
    for (Opportunity opportunity : opportunities) {
      assertThat(there.opportunity(opportunity.id())).isEqualTo(here.opportunity(opportunity.id()));
      assertThat(there.top(opportunity, 30, 0)).isEqualTo(here.top(opportunity, 30, 0));
      assertThat(there.teams(opportunity, TeamGoal.best(), 3))
          .isEqualTo(here.teams(opportunity, TeamGoal.best(), 3));
      assertThat(there.gaps(opportunity)).isEqualTo(here.gaps(opportunity));
    }
    for (int number = 0; number < PARTNERS; number += 60) {
      assertThat(there.partnerName(World.id(1, number)))
          .isEqualTo(here.partnerName(World.id(1, number)));
      assertThat(there.percolate(World.id(1, number), 0))
          .isEqualTo(here.percolate(World.id(1, number), 0));
      Opportunity first = opportunities.getFirst();
      assertThat(there.explain(first, World.id(1, number)))
          .isEqualTo(here.explain(first, World.id(1, number)));
    }
  }
}
