package org.counterpart.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Answer;
import org.counterpart.benchmarks.structural.Competitor;
import org.counterpart.benchmarks.structural.Question;

/**
 * Lucene with the exact score: ends of levels are the terms' frequencies, so that a disjunction
 * with block-max pruning can leave out what cannot enter.
 */
public final class LuceneExact implements Competitor {

  private final Numbered index;

  /**
   * @param directory where the index is or will be
   */
  public LuceneExact(Ecosystem ecosystem, Path directory) {
    index = Numbered.open(directory, ecosystem);
  }

  @Override
  public Answer top(Question question, int k) {
    IndexSearcher searcher = index.searcher();
    searcher.setSimilarity(new LevelSimilarity(question));
    Query query = query(question);
    try {
      TopDocs found = index.search(searcher, query, k);
      // Whoever covers nothing has freshness and industry alone; a full answer above that has none.
      int nothing = Question.FRESH_UNITS + Question.INDUSTRY_UNITS;
      boolean covers = found.scoreDocs.length == k && found.scoreDocs[k - 1].score > nothing;
      return index.answer(covers ? found : index.search(searcher, covering(question, query), k));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(Question question) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addLevels(query, question);
    query.add(new TermQuery(new Term(Fields.UPDATED, Fields.UPDATED)), Occur.SHOULD);
    if (question.industry() != Question.NONE) {
      query.add(industry(question), Occur.SHOULD);
    }
    if (question.country() != Question.NONE) {
      String country = Integer.toString(question.country());
      query.add(new TermQuery(new Term(Fields.COUNTRY, country)), Occur.FILTER);
      query.setMinimumNumberShouldMatch(1);
    }
    return query.build();
  }

  private static Query industry(Question question) {
    String industry = Integer.toString(question.industry());
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(new Term(Fields.INDUSTRY, industry))),
        Question.INDUSTRY_UNITS);
  }

  private static void addLevels(BooleanQuery.Builder query, Question question) {
    for (int need = 0; need < question.features().length; need++) {
      String term = Integer.toString(question.features()[need]);
      query.add(level(Fields.LEVEL, term, question.units()[need]), Occur.SHOULD);
      Query begun =
          NumericDocValuesField.newSlowRangeQuery(
              Fields.from(term), Integer.MIN_VALUE, question.start());
      query.add(
          new BooleanQuery.Builder()
              .add(level(Fields.LATER, term, question.units()[need]), Occur.MUST)
              .add(begun, Occur.FILTER)
              .build(),
          Occur.SHOULD);
    }
  }

  private static Query level(String field, String term, int units) {
    return new BoostQuery(new TermQuery(new Term(field, term)), units);
  }

  /** The same for those only who hold something that is asked for on the first day. */
  private static Query covering(Question question, Query query) {
    BooleanQuery.Builder levels = new BooleanQuery.Builder();
    addLevels(levels, question);
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new AboveZero(levels.build()), Occur.FILTER)
        .build();
  }

  @Override
  public long bytes() {
    return index.bytes();
  }

  @Override
  public void close() {
    index.close();
  }
}
