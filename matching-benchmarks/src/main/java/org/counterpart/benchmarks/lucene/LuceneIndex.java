package org.counterpart.benchmarks.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.counterpart.benchmarks.ecosystem.Codes;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Profile;

/**
 * Writes an index: one segment, sorted so that those who hold the same lie side by side, which
 * makes postings short and their impacts tell much.
 */
final class LuceneIndex {

  private static final double BUFFER_MIB = 256;

  private LuceneIndex() {}

  /** The index in a directory, which is written first when nobody has. */
  static Directory at(Path directory, Ecosystem ecosystem) throws IOException {
    Path complete = directory.resolve("complete");
    if (!Files.exists(complete)) {
      Files.createDirectories(directory);
      write(directory, ecosystem);
      Files.createFile(complete);
    }
    return new MMapDirectory(directory);
  }

  private static void write(Path directory, Ecosystem ecosystem) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MIB)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setIndexSort(new Sort(new SortField(Fields.ORDER, SortField.Type.STRING)));
    try (Directory files = new MMapDirectory(directory);
        IndexWriter writer = new IndexWriter(files, config)) {
      int partners = ecosystem.scale().partners();
      for (int number = 0; number < partners; number++) {
        writer.addDocument(document(Profile.of(ecosystem.partner(number))));
      }
      writer.forceMerge(1);
    }
  }

  private static Document document(Profile profile) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.NUMBER, profile.number()));
    document.add(
        new FrequencyField(Fields.UPDATED, Fields.UPDATED, Fields.frequency(profile.updated())));
    document.add(new SortedDocValuesField(Fields.ORDER, order(profile)));
    int today = Math.toIntExact(Ecosystem.TODAY.toEpochDay());
    for (int i = 0; i < profile.features().length; i++) {
      addLevel(document, profile, i, today);
    }
    addBits(document, Fields.COUNTRY, profile.countries(), Codes.COUNTRIES);
    addBits(document, Fields.INDUSTRY, profile.industries(), Codes.INDUSTRIES);
    return document;
  }

  private static void addLevel(Document document, Profile profile, int nth, int today) {
    String term = Integer.toString(profile.features()[nth]);
    int frequency = Fields.frequency(profile.until()[nth]);
    if (profile.from()[nth] <= today) {
      document.add(new FrequencyField(Fields.LEVEL, term, frequency));
    } else {
      document.add(new FrequencyField(Fields.LATER, term, frequency));
      document.add(new NumericDocValuesField(Fields.from(term), profile.from()[nth]));
    }
  }

  private static void addBits(Document document, String field, long bits, int most) {
    for (int bit = 0; bit < most; bit++) {
      if ((bits >>> bit & 1) != 0) {
        document.add(new StringField(field, Integer.toString(bit), Field.Store.NO));
      }
    }
  }

  /** The features, two bytes each, which sort as their numbers do. */
  private static BytesRef order(Profile profile) {
    byte[] order = new byte[2 * profile.features().length];
    for (int i = 0; i < profile.features().length; i++) {
      order[2 * i] = (byte) (profile.features()[i] >>> Byte.SIZE);
      order[2 * i + 1] = (byte) profile.features()[i];
    }
    return new BytesRef(order);
  }
}
