package org.counterpart.engine.affinity;

/**
 * The poster's own past work.
 *
 * @param poster null when it is not known
 * @param best those most like the opportunity, at most {@link #MOST}, those first
 */
@SuppressWarnings("ArrayRecordComponent") // used within one query
record PosterWork(Member poster, Similarity similarity, int[] best) {

  static final int MOST = 200;

  /** What a work counts that shares no word with the opportunity. */
  private static final double LEAST = 0.02;

  static PosterWork of(Member poster, Similarity similarity) {
    int[] all = poster == null ? new int[0] : poster.numbers();
    return new PosterWork(poster, similarity, similarity.nearest(all, MOST));
  }

  double weight(int work) {
    return similarity.of(work) + LEAST;
  }
}
