package org.counterpart.engine;

import java.util.List;
import org.counterpart.engine.plain.PlainEngine;

/**
 * Finds the partners that complete an opportunity, and the opportunities that a partner completes.
 *
 * <p>Any thread may apply changes, one batch at a time; readers take a snapshot, never block and
 * never see half a batch.
 */
public interface MatchingEngine {

  /**
   * An engine that looks at every partner: simple, exact, and fast enough for tens of thousands.
   */
  static MatchingEngine plain(Weights weights) {
    return plain(weights, Rotation.OF_EQUALS);
  }

  /** The same, where near-equals take turns. */
  static MatchingEngine plain(Weights weights, Rotation rotation) {
    return new PlainEngine(weights, rotation);
  }

  /**
   * Applies changes in their order and then makes all of them visible at once. Cheaper in batches.
   *
   * @return how many had an effect
   */
  int apply(List<Change> changes);

  /** What is known now. */
  Snapshot snapshot();
}
