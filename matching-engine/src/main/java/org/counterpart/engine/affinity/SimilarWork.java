package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * Votes of the nearest works for those who did them: the squared similarities, added up. (Votes of
 * nearest neighbours as in expert finding; Balog, Azzopardi and de Rijke 2006.)
 */
final class SimilarWork implements Signal {

  static final int NEAREST = 300;
  private static final int MOST_WORKS = 3;
  private static final int MOST_WORDS = 6;

  private final AffinitySnapshot snapshot;
  private final Similarity similarity;
  private final int[] nearest;
  private final Sums votes = new Sums();

  /**
   * @param nearest the most similar works, those first
   */
  SimilarWork(AffinitySnapshot snapshot, Similarity similarity, int[] nearest) {
    this.snapshot = snapshot;
    this.similarity = similarity;
    this.nearest = nearest;
    for (int work : nearest) {
      double similar = similarity.of(work);
      long vote = Fixed.of(similar * similar);
      for (int member : snapshot.document(work).members()) {
        votes.add(member, vote);
      }
    }
  }

  @Override
  public double of(int member) {
    return Fixed.toDouble(votes.get(member));
  }

  @Override
  public void forEachTied(IntConsumer member) {
    votes.forEach((slot, _) -> member.accept(slot));
  }

  @Override
  public List<Evidence> evidence(int member) {
    Member one = snapshot.member(member);
    return Arrays.stream(nearest)
        .filter(one::lists)
        .limit(MOST_WORKS)
        .mapToObj(snapshot::document)
        .map(work -> Evidence.of(Kind.REFERENCE, null, alike(work)))
        .distinct()
        .toList();
  }

  private String alike(Document work) {
    String shared = String.join(", ", similarity.shared(work, MOST_WORDS));
    return "Its past work \"" + work.title() + "\" shares: " + shared;
  }
}
