package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.Map;
import org.counterpart.engine.Reference;

/**
 * Makes documents of texts, which are nobody's yet. Any thread may ask.
 *
 * @param tokens numbers of tokens
 * @param capitals numbers of words with capitals, as they are written
 */
record Cutter(Numbers tokens, Numbers capitals) {

  private static final int[] NOTHING = {};

  /** The words of a work. */
  Document document(WorkKey key, Reference reference) {
    Wording wording = Wording.of(reference.title(), reference.text());
    return document(key, reference.title(), Decay.lastDay(reference), wording);
  }

  /** The words of what a partner says about itself. */
  Document document(String text) {
    return document(null, "", Decay.UNKNOWN, Wording.of("", text));
  }

  private Document document(WorkKey key, String title, int lastDay, Wording wording) {
    Map<String, Integer> counted = wording.counts();
    double squares = 0;
    long[] entries = new long[counted.size()];
    int size = 0;
    for (Map.Entry<String, Integer> entry : counted.entrySet()) {
      double log = Logs.ofOneMore(entry.getValue());
      squares += log * log;
      entries[size++] = (long) tokens.put(entry.getKey()) << 32 | entry.getValue();
    }
    Arrays.sort(entries);
    return new Document(
        key,
        title,
        lastDay,
        Arrays.stream(entries).mapToInt(Postings::document).toArray(),
        Arrays.stream(entries).mapToInt(Postings::count).toArray(),
        (float) StrictMath.sqrt(squares),
        key == null ? NOTHING : wording.capitals().stream().mapToInt(capitals::put).toArray(),
        NOTHING);
  }
}
