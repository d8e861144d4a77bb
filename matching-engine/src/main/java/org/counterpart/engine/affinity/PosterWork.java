package org.counterpart.engine.affinity;

import java.time.LocalDate;

/**
 * The poster's own past work. What it says about whom the poster works with decays.
 *
 * @param poster null when it is not known
 * @param best those most like the opportunity, at most {@link #MOST}, those first
 */
@SuppressWarnings("ArrayRecordComponent") // used within one query
record PosterWork(
    AffinitySnapshot snapshot, Member poster, Similarity similarity, Decay decay, int[] best) {

  static final int MOST = 200;

  /** What a work counts that shares no word with the opportunity. */
  private static final double LEAST = 0.02;

  static PosterWork of(
      AffinitySnapshot snapshot, Member poster, Similarity similarity, LocalDate asOf) {
    int[] all = poster == null ? new int[0] : poster.numbers();
    int[] best = similarity.nearest(all, MOST);
    return new PosterWork(snapshot, poster, similarity, new Decay(asOf), best);
  }

  double weight(int work) {
    return (similarity.of(work) + LEAST) * decay.of(snapshot.document(work));
  }
}
