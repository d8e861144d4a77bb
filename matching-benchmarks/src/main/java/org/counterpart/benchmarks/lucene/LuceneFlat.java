package org.counterpart.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Answer;
import org.counterpart.benchmarks.structural.Competitor;
import org.counterpart.benchmarks.structural.Question;

/** What is quickly written with Lucene: a boost for each term, without dates. Not exact. */
public final class LuceneFlat implements Competitor {

  private final Numbered index;

  /**
   * @param directory where the index is or will be; it can be the one of {@link LuceneExact}
   */
  public LuceneFlat(Ecosystem ecosystem, Path directory) {
    index = Numbered.open(directory, ecosystem);
  }

  @Override
  public Answer top(Question question, int k) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int need = 0; need < question.features().length; need++) {
      query.add(
          term(Fields.LEVEL, question.features()[need], question.units()[need]), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    if (question.industry() != Question.NONE) {
      query.add(term(Fields.INDUSTRY, question.industry(), Question.INDUSTRY_UNITS), Occur.SHOULD);
    }
    if (question.country() != Question.NONE) {
      String country = Integer.toString(question.country());
      query.add(new TermQuery(new Term(Fields.COUNTRY, country)), Occur.FILTER);
    }
    try {
      return index.answer(index.search(index.searcher(), query.build(), k));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query term(String field, int number, int units) {
    Term term = new Term(field, Integer.toString(number));
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), units);
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
