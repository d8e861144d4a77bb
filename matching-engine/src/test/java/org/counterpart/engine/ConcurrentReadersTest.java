package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final World world = new World(77, 4, 25);
  private final Opportunity opportunity = world.opportunity(0, 1, STATES, 4);
  private final List<List<Change>> batches = new ArrayList<>();
  private final List<Map<UUID, Double>> expected = new ArrayList<>();
  private final MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());

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

  private void assertState(Snapshot snapshot, Map<UUID, Double> scores) {
    List<Match> all = snapshot.top(opportunity, STATES, 0);
    Map<UUID, Double> found = new HashMap<>();
    all.forEach(match -> found.put(match.partner(), match.score()));
    assertThat(found).isEqualTo(scores);
    for (Match match : all.subList(0, Math.min(3, all.size()))) {
      assertThat(snapshot.explain(opportunity, match.partner()))
          .isEqualTo(new Explanation.Fits(match));
    }
  }

  /** Computes every state and its answers beforehand. */
  private void prepare() {
    Random random = new Random(78);
    Map<UUID, Partner> partners = new HashMap<>();
    expected.add(Map.of());
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
      expected.add(scores(partners));
    }
  }

  /** By an engine that is told everything at once, and in another order. */
  private Map<UUID, Double> scores(Map<UUID, Partner> partners) {
    List<Change> all = new ArrayList<>();
    partners.values().forEach(partner -> all.add(new Change.PutPartner(partner)));
    Collections.reverse(all);
    MatchingEngine fresh = MatchingEngine.inMemory(Weights.shipped());
    fresh.apply(all);
    Map<UUID, Double> scores = new HashMap<>();
    for (Match match : fresh.snapshot().top(opportunity, STATES, 0)) {
      scores.put(match.partner(), match.score());
    }
    return scores;
  }
}
