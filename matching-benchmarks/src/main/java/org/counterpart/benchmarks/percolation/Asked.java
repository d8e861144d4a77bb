package org.counterpart.benchmarks.percolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.counterpart.benchmarks.structural.Profile;
import org.counterpart.benchmarks.structural.Question;

/** How opportunities and partners are told to Lucene. */
final class Asked {

  static final String FEATURE = "feature";
  static final String COUNTRY = "country";

  private Asked() {}

  /** The term of a country, or of any. */
  static String country(int number) {
    return number == Question.NONE ? "any" : Integer.toString(number);
  }

  /** A query for each feature that a partner holds at some time. */
  static List<Query> features(Profile profile) {
    return Arrays.stream(profile.features())
        .distinct()
        .mapToObj(feature -> (Query) term(FEATURE, Integer.toString(feature)))
        .toList();
  }

  static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  /** Opportunities anywhere, or in a country that a partner serves. */
  static Query countries(Profile profile) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    served(profile).forEach(country -> query.add(term(COUNTRY, country), Occur.SHOULD));
    return query.add(term(COUNTRY, country(Question.NONE)), Occur.SHOULD).build();
  }

  static List<String> served(Profile profile) {
    List<String> served = new ArrayList<>();
    for (long left = profile.countries(); left != 0; left &= left - 1) {
      served.add(Integer.toString(Long.numberOfTrailingZeros(left)));
    }
    return served;
  }
}
