package org.counterpart.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Answer;

/** An open index whose documents know the numbers of their partners. */
final class Numbered {

  private final DirectoryReader reader;
  private final int[] numbers;
  private final long bytes;

  private Numbered(DirectoryReader reader) throws IOException {
    this.reader = reader;
    numbers = new int[reader.maxDoc()];
    NumericDocValues values = MultiDocValues.getNumericValues(reader, Fields.NUMBER);
    for (int document = values.nextDoc();
        document != NumericDocValues.NO_MORE_DOCS;
        document = values.nextDoc()) {
      numbers[document] = (int) values.longValue();
    }
    bytes = bytes(reader.directory());
  }

  private static long bytes(Directory files) throws IOException {
    long sum = 0;
    for (String file : files.listAll()) {
      sum += files.fileLength(file);
    }
    return sum;
  }

  static Numbered open(Path directory, Ecosystem ecosystem) {
    try {
      return new Numbered(DirectoryReader.open(LuceneIndex.at(directory, ecosystem)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One without a cache: a term's postings are as good as a cached set of their documents. */
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }

  /** The best; nobody asks how many there are, so that the others may be skipped. */
  TopDocs search(IndexSearcher searcher, Query query, int k) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(k, null, 1));
  }

  Answer answer(TopDocs found) {
    int[] units = new int[found.scoreDocs.length];
    int[] partners = new int[units.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = (int) found.scoreDocs[i].score;
      partners[i] = numbers[found.scoreDocs[i].doc];
    }
    return new Answer(units, partners);
  }

  long bytes() {
    return bytes;
  }

  void close() {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
