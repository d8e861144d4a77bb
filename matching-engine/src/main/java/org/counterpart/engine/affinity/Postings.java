package org.counterpart.engine.affinity;

import java.util.Arrays;

/**
 * The documents that have a token, in growing order, each with its count. Immutable to readers: a
 * longer version shares the array and writes only beyond what shorter versions read.
 *
 * @param entries number of the document in the upper half, count in the lower one
 * @param size how many entries are this version's; some may be of documents that are gone
 * @param works how many works that are still there have the token
 */
@SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; never compared
record Postings(long[] entries, int size, int works) {

  static final Postings NONE = new Postings(new long[0], 0, 0);

  /** With more entries, of which {@code more} many are of works. */
  Postings plus(long[] others, int from, int to, int more) {
    int all = size + to - from;
    long[] room = all <= entries.length ? entries : Arrays.copyOf(entries, all + all / 4 + 1);
    System.arraycopy(others, from, room, size, to - from);
    return new Postings(room, all, works + more);
  }

  /** One work fewer; its entry stays until everything is built anew. */
  Postings withoutOne() {
    return new Postings(entries, size, works - 1);
  }

  static long entry(int document, int count) {
    return (long) document << 32 | count;
  }

  static int document(long entry) {
    return (int) (entry >>> 32);
  }

  static int count(long entry) {
    return (int) entry;
  }
}
