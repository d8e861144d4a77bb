package org.counterpart.engine.affinity;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Adds the words of documents to the postings. Each of several threads looks at all documents and
 * takes its share of the words: all entries of a word are added at once, so its postings grow once,
 * and words that many have do not wait for each other.
 */
final class Posting {

  private static final int BITS = 3;
  private static final int SHARES = 1 << BITS;

  /** With fewer documents threads would cost more than they save. */
  private static final int WORTH_SHARING = 1000;

  private final Document[] documents;
  private final int[] numbers;
  private final Pages<Postings> postings;
  private int end;

  private Posting(List<Integer> numbers, IntFunction<Document> rows, Pages<Postings> postings) {
    this.numbers = numbers.stream().mapToInt(Integer::intValue).toArray();
    this.postings = postings;
    documents = new Document[this.numbers.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = rows.apply(this.numbers[i]);
      int[] tokens = documents[i].tokens();
      end = tokens.length == 0 ? end : Math.max(end, tokens[tokens.length - 1] + 1);
    }
  }

  /**
   * @param numbers of documents that are not posted yet, growing
   */
  static void of(List<Integer> numbers, IntFunction<Document> rows, Pages<Postings> postings) {
    Posting posting = new Posting(numbers, rows, postings);
    if (numbers.size() < WORTH_SHARING) {
      posting.oneByOne();
    } else {
      postings.open(posting.end);
      IntStream.range(0, SHARES).parallel().forEach(posting::share);
    }
  }

  private void oneByOne() {
    for (int i = 0; i < documents.length; i++) {
      Document document = documents[i];
      for (int at = 0; at < document.tokens().length; at++) {
        long[] entry = {Postings.entry(numbers[i], document.counts()[at])};
        int token = document.tokens()[at];
        postings.set(token, had(token).plus(entry, 0, 1, document.isWork() ? 1 : 0));
      }
    }
  }

  private Postings had(int token) {
    Postings had = postings.get(token);
    return had == null ? Postings.NONE : had;
  }

  /** Counts first, so that the entries of each word lie side by side. */
  private void share(int share) {
    int[] begins = new int[(end >>> BITS) + 2];
    int[] works = new int[(end >>> BITS) + 1];
    for (Document document : documents) {
      int work = document.isWork() ? 1 : 0;
      for (int token : document.tokens()) {
        if ((token & SHARES - 1) == share) {
          begins[(token >>> BITS) + 1]++;
          works[token >>> BITS] += work;
        }
      }
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
    long[] entries = entries(share, begins.clone());
    for (int i = 0; i < works.length; i++) {
      if (begins[i] < begins[i + 1]) {
        int token = i << BITS | share;
        postings.setOpen(token, had(token).plus(entries, begins[i], begins[i + 1], works[i]));
      }
    }
  }

  private long[] entries(int share, int[] next) {
    long[] entries = new long[next[next.length - 1]];
    for (int i = 0; i < documents.length; i++) {
      int[] tokens = documents[i].tokens();
      for (int at = 0; at < tokens.length; at++) {
        if ((tokens[at] & SHARES - 1) == share) {
          int count = documents[i].counts()[at];
          entries[next[tokens[at] >>> BITS]++] = Postings.entry(numbers[i], count);
        }
      }
    }
    return entries;
  }
}
