package org.counterpart.benchmarks.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Those that another query gives more than nothing. */
final class AboveZero extends Query {

  private final Query query;

  AboveZero(Query query) {
    this.query = query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new AboveZero(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = query.createWeight(searcher, ScoreMode.COMPLETE, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer scorer = inner.scorer(leaf);
        if (scorer == null) {
          return null;
        }
        return new DefaultScorerSupplier(
            new ConstantScoreScorer(score(), mode, new Positive(scorer)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static final class Positive extends TwoPhaseIterator {
    private static final float COST = 10;
    private final Scorer scorer;

    Positive(Scorer scorer) {
      super(scorer.iterator());
      this.scorer = scorer;
    }

    @Override
    public boolean matches() throws IOException {
      return scorer.score() > 0;
    }

    @Override
    public float matchCost() {
      return COST;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "AboveZero(" + query.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AboveZero above && above.query.equals(query);
  }

  @Override
  public int hashCode() {
    return classHash() + query.hashCode();
  }
}
