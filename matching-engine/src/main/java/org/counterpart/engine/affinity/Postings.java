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

  Postings plus(int document, int count, boolean isWork) {
    long[] room = size < entries.length ? entries : Arrays.copyOf(entries, size + size / 2 + 2);
    room[size] = (long) document << 32 | count;
    return new Postings(room, size + 1, works + (isWork ? 1 : 0));
  }

  /** One work fewer; its entry stays until everything is built anew. */
  Postings withoutOne() {
    return new Postings(entries, size, works - 1);
  }

  static int document(long entry) {
    return (int) (entry >>> 32);
  }

  static int count(long entry) {
    return (int) entry;
  }
}
