package org.counterpart.benchmarks.percolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Profile;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Partner;

/** Lucene Monitor: opportunities are stored queries, and a table scores those that match. */
public final class MonitorPercolator implements Percolator {

  private static final int BATCH = 10_000;

  private final OpportunityTable table;
  private final Holding holding;
  private final Monitor monitor;

  public MonitorPercolator(Ecosystem ecosystem, int opportunities) throws IOException {
    table = new OpportunityTable(ecosystem, opportunities);
    holding = new Holding(ecosystem.scale().competencies());
    monitor = new Monitor(new StandardAnalyzer());
    List<MonitorQuery> batch = new ArrayList<>();
    for (int number = 0; number < opportunities; number++) {
      batch.add(new MonitorQuery(Integer.toString(number), query(number)));
      if (batch.size() == BATCH || number == opportunities - 1) {
        monitor.register(batch);
        batch.clear();
      }
    }
  }

  private BooleanQuery query(int number) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int feature : table.features(number)) {
      query.add(Asked.term(Asked.FEATURE, Integer.toString(feature)), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(table.leastHeld(number, FLOOR));
    if (table.country(number) != Question.NONE) {
      String country = Asked.country(table.country(number));
      query.add(Asked.term(Asked.COUNTRY, country), Occur.FILTER);
    }
    return query.build();
  }

  @Override
  public Found fitting(Partner partner) {
    Profile profile = Profile.of(partner);
    holding.take(profile);
    Found fitting = new Found();
    try {
      MatchingQueries<QueryMatch> matches =
          monitor.match(document(profile), QueryMatch.SIMPLE_MATCHER);
      for (QueryMatch match : matches.getMatches()) {
        int number = Integer.parseInt(match.getQueryId());
        if (table.score(number, holding) >= FLOOR) {
          fitting.add(number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    holding.leave();
    return fitting;
  }

  private static Document document(Profile profile) {
    Document document = new Document();
    for (int feature : profile.features()) {
      document.add(new StringField(Asked.FEATURE, Integer.toString(feature), Field.Store.NO));
    }
    for (String country : Asked.served(profile)) {
      document.add(new StringField(Asked.COUNTRY, country, Field.Store.NO));
    }
    return document;
  }

  /** Not known: it keeps its queries on the heap. */
  @Override
  public long bytes() {
    return 0;
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
