package org.counterpart.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.counterpart.engine.memory.InMemoryEngine;

/**
 * Finds the partners that complete an opportunity, and the opportunities that a partner completes.
 *
 * <p>Any thread may apply changes, one batch at a time; readers take a snapshot, never block and
 * never see half a batch.
 */
public interface MatchingEngine {

  /**
   * An empty engine that keeps everything in memory. A query looks closely at those only who can be
   * among its answers, and is exact.
   */
  static MatchingEngine inMemory(Weights weights) {
    return inMemory(weights, Rotation.OF_EQUALS);
  }

  /** The same, where near-equals take turns. */
  static MatchingEngine inMemory(Weights weights, Rotation rotation) {
    return new InMemoryEngine(weights, rotation);
  }

  /**
   * Takes changes in, which become visible with those of the next {@link #apply}. For the start,
   * when nobody asks yet: what a snapshot costs grows with all that is known. Batches of a thousand
   * and more are prepared by several threads.
   *
   * @return how many had an effect
   */
  int absorb(List<Change> changes);

  /**
   * Applies changes in their order and then makes all of them visible at once, with all that was
   * absorbed before. Cheaper in batches.
   *
   * @return how many had an effect
   */
  int apply(List<Change> changes);

  /**
   * Takes over what a snapshot saved, which takes a small part of what taking its changes in again
   * would. It is checked against damage, and refused when it was saved in another form than that of
   * this version.
   *
   * @param in read up to the end of what was saved, and not closed; better buffered
   * @throws StoredFormException when it is damaged, or not in this version's form; the engine is as
   *     empty as before
   * @throws IOException when it cannot be read; the engine is as empty as before
   * @throws IllegalStateException when something is known already
   */
  void restore(InputStream in) throws IOException;

  /** What is known now. */
  Snapshot snapshot();
}
