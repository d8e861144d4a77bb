package org.counterpart.engine.plain;

/**
 * The distinct words of one text; texts that are the same share one document.
 *
 * @param number unique among the documents of a snapshot, dense
 * @param terms numbers of its words, growing
 */
@SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; compared by identity
record Document(int number, int[] terms) {

  boolean isEmpty() {
    return terms.length == 0;
  }
}
