package org.counterpart.benchmarks.percolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.sandbox.search.CoveringQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Profile;
import org.counterpart.engine.Partner;

/**
 * Lucene's CoveringQuery: opportunities are documents that know how many of their terms must match,
 * which leaves few to be scored by a table.
 */
public final class CoveringPercolator implements Percolator {

  private static final String LEAST = "least";

  private final OpportunityTable table;
  private final Holding holding;
  private final Directory files = new ByteBuffersDirectory();
  private final IndexSearcher searcher;

  public CoveringPercolator(Ecosystem ecosystem, int opportunities) throws IOException {
    table = new OpportunityTable(ecosystem, opportunities);
    holding = new Holding(ecosystem.scale().competencies());
    try (IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
      for (int number = 0; number < opportunities; number++) {
        writer.addDocument(document(number));
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(files));
    searcher.setQueryCache(null);
  }

  /** Documents of one segment have their numbers in the order in which they came. */
  private Document document(int number) {
    Document document = new Document();
    for (int feature : table.features(number)) {
      document.add(new StringField(Asked.FEATURE, Integer.toString(feature), Field.Store.NO));
    }
    String country = Asked.country(table.country(number));
    document.add(new StringField(Asked.COUNTRY, country, Field.Store.NO));
    document.add(new NumericDocValuesField(LEAST, table.leastHeld(number, FLOOR)));
    return document;
  }

  @Override
  public Found fitting(Partner partner) {
    Profile profile = Profile.of(partner);
    holding.take(profile);
    Query covered =
        new CoveringQuery(Asked.features(profile), LongValuesSource.fromLongField(LEAST));
    Query query =
        new BooleanQuery.Builder()
            .add(covered, Occur.FILTER)
            .add(Asked.countries(profile), Occur.FILTER)
            .build();
    try {
      return searcher.search(query, new Scorings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      holding.leave();
    }
  }

  private final class Scorings implements CollectorManager<Scoring, Found> {
    @Override
    public Scoring newCollector() {
      return new Scoring();
    }

    @Override
    public Found reduce(Collection<Scoring> scorings) {
      // One thread searches one segment.
      return scorings.iterator().next().fitting;
    }
  }

  private final class Scoring extends SimpleCollector {
    private final Found fitting = new Found();

    @Override
    public void collect(int document) {
      if (table.score(document, holding) >= FLOOR) {
        fitting.add(document);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public long bytes() {
    try {
      long sum = table.bytes();
      for (String file : files.listAll()) {
        sum += files.fileLength(file);
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      searcher.getIndexReader().close();
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
