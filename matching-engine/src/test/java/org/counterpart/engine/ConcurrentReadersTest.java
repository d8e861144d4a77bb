package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Readers beside a writer: whatever a reader sees must be exactly one of the states that the writer
 * published, and never an earlier one than before. Each state has one partner more than the one
 * before, so that the number of partners names the state.
 */
class ConcurrentReadersTest {

  private static final int STATES = 150;
  private static final int CHANGED = 12;
  private static final int READERS = 3;
  private static final LevelChange CERTIFIED =
      LevelChange.adding(new LevelSegment("c:0", Level.GOLD, LocalDate.of(2026, 1, 1), null));

  private final World world = new World(77, 4, 25);
  private final Opportunity opportunity = world.opportunity(0, 1, STATES, 4);
  private final List<List<Change>> batches = new ArrayList<>();
  private final List<Answers> expected = new ArrayList<>();
  private final MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());

  /** What one state says. */
  private record Answers(
      Map<UUID, Double> scores, Teams teams, GapReport gaps, Optional<Prospect> prospect) {}

  @Test
  void shouldShowEveryReaderOneStateAtATime() throws Exception {
    prepare();
    try (ExecutorService pool = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(pool.submit((Callable<Integer>) this::readUntilTheLastState));
      }
      batches.forEach(engine::apply);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
  }

  private int readUntilTheLastState() {
    int before = 0;
    int seen = 0;
    while (before < STATES) {
      Snapshot snapshot = engine.snapshot();
      int state = snapshot.partners();
      assertThat(state).isGreaterThanOrEqualTo(before);
      assertState(snapshot, expected.get(state));
      seen += state == before ? 0 : 1;
      before = state;
    }
    return seen;
  }

  private void assertState(Snapshot snapshot, Answers answers) {
    assertThat(answers(snapshot)).isEqualTo(answers);
    for (Match match : snapshot.top(opportunity, 3, 0)) {
      assertThat(snapshot.explain(opportunity, match.partner()))
          .isEqualTo(new Explanation.Fits(match));
    }
  }

  private Answers answers(Snapshot snapshot) {
    Map<UUID, Double> scores = new HashMap<>();
    for (Match match : snapshot.top(opportunity, STATES, 0)) {
      scores.put(match.partner(), match.score());
    }
    return new Answers(
        scores,
        snapshot.teams(opportunity, TeamGoal.best(), 2),
        snapshot.gaps(opportunity),
        snapshot.suppose(opportunity, World.id(1, 1), CERTIFIED, STATES));
  }

  /** Computes every state and its answers beforehand. */
  private void prepare() {
    Random random = new Random(78);
    Map<UUID, Partner> partners = new HashMap<>();
    expected.add(answers(partners));
    for (int state = 1; state <= STATES; state++) {
      List<Partner> changed = new ArrayList<>();
      changed.add(world.partner(state, 1, STATES));
      for (int i = 0; i < CHANGED; i++) {
        changed.add(world.partner(1 + random.nextInt(state), 1L + state, STATES));
      }
      List<Change> batch = new ArrayList<>();
      for (Partner partner : changed) {
        if (partners.containsKey(partner.id()) || batch.isEmpty()) {
          batch.add(new Change.PutPartner(partner));
          partners.merge(partner.id(), partner, (a, b) -> b.version() > a.version() ? b : a);
        }
      }
      batches.add(batch);
      expected.add(answers(partners));
    }
  }

  /** By an engine that is told everything at once, and in another order. */
  private Answers answers(Map<UUID, Partner> partners) {
    List<Change> all = new ArrayList<>();
    partners.values().forEach(partner -> all.add(new Change.PutPartner(partner)));
    Collections.reverse(all);
    MatchingEngine fresh = MatchingEngine.inMemory(Weights.shipped());
    fresh.apply(all);
    return answers(fresh.snapshot());
  }
}
