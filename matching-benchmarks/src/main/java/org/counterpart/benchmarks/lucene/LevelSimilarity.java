package org.counterpart.benchmarks.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.counterpart.benchmarks.structural.Question;

/**
 * Scores by the day in a term's frequency, which grows with it as Lucene wants: what a level adds,
 * which is the boost, by its end; and freshness by the day of the last change.
 */
final class LevelSimilarity extends Similarity {

  private final Question question;

  LevelSimilarity(Question question) {
    this.question = question;
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    return collection.field().equals(Fields.UPDATED) ? new Fresh() : new Held((int) boost);
  }

  private final class Fresh extends SimScorer {
    @Override
    public float score(float frequency, long norm) {
      return question.freshness(Fields.day(frequency));
    }
  }

  private final class Held extends SimScorer {
    private final int whole;

    Held(int whole) {
      this.whole = whole;
    }

    @Override
    public float score(float frequency, long norm) {
      return Question.unitsUntil(whole, Fields.day(frequency), question.start(), question.end());
    }
  }
}
