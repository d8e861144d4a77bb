package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The words of a piece of past work, or of what a partner says about itself, and whose it is.
 *
 * @param key null for what a partner says about itself
 * @param title shown as evidence; empty for what a partner says about itself
 * @param lastDay as {@link Decay} counts it
 * @param tokens their numbers, growing
 * @param counts how often each occurs, weighed
 * @param norm root of the sum of ln(1 + count)², to the nearest float; independent of other
 *     documents, so that it is never out of date
 * @param capitals numbers of its words with capitals
 * @param members slots of the partners that list it
 */
@SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; never compared
record Document(
    WorkKey key,
    String title,
    int lastDay,
    int[] tokens,
    int[] counts,
    float norm,
    int[] capitals,
    int[] members) {

  /** The distinct tokens of all of them, growing. */
  static int[] tokens(Stream<Document> documents) {
    return documents.flatMapToInt(d -> Arrays.stream(d.tokens)).sorted().distinct().toArray();
  }

  boolean isWork() {
    return key != null;
  }

  /** All counts together. */
  int length() {
    return Arrays.stream(counts).sum();
  }

  /** The count of a token; 0 for none. */
  int count(int token) {
    int at = Arrays.binarySearch(tokens, token);
    return at < 0 ? 0 : counts[at];
  }

  Document with(int member) {
    int[] more = Arrays.copyOf(members, members.length + 1);
    more[members.length] = member;
    return withMembers(more);
  }

  Document without(int member) {
    return withMembers(Arrays.stream(members).filter(one -> one != member).toArray());
  }

  private Document withMembers(int[] others) {
    return new Document(key, title, lastDay, tokens, counts, norm, capitals, others);
  }
}
