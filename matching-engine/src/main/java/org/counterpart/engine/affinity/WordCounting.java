package org.counterpart.engine.affinity;

/**
 * What every query of a snapshot needs to count words: whose each document is, and how soon more of
 * a word says little about a member that says much.
 *
 * @param begins where the members of each document begin, and those of the last one end
 * @param members one after the other; a document that is gone has none
 * @param saturation of each member: K1 · (1 − B + B · length / average length) of BM25
 */
@SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; never compared
record WordCounting(int[] begins, int[] members, double[] saturation) {

  static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int[] NOBODY = {};

  /** Computed once for a snapshot, when it is asked for: most snapshots are never asked. */
  static final class Later {
    private volatile WordCounting counting;

    WordCounting of(AffinitySnapshot snapshot) {
      WordCounting known = counting;
      if (known == null) {
        // Two queries may both compute it, which gives the same.
        known = WordCounting.of(snapshot);
        counting = known;
      }
      return known;
    }
  }

  /** Time and space grow with the number of documents and members. */
  private static WordCounting of(AffinitySnapshot snapshot) {
    int[] begins = new int[snapshot.documents().rows().size() + 1];
    for (int number = 0; number < begins.length - 1; number++) {
      begins[number + 1] = begins[number] + membersOf(snapshot.document(number)).length;
    }
    int[] members = new int[begins[begins.length - 1]];
    for (int number = 0; number < begins.length - 1; number++) {
      int[] some = membersOf(snapshot.document(number));
      System.arraycopy(some, 0, members, begins[number], some.length);
    }
    return new WordCounting(begins, members, saturation(snapshot));
  }

  private static int[] membersOf(Document document) {
    return document == null ? NOBODY : document.members();
  }

  private static double[] saturation(AffinitySnapshot snapshot) {
    double[] saturation = new double[snapshot.members().size()];
    double average = (double) snapshot.length() / Math.max(1, snapshot.talking());
    for (int slot = 0; slot < saturation.length; slot++) {
      Member member = snapshot.member(slot);
      saturation[slot] = member == null ? 0 : K1 * (1 - B + B * member.length() / average);
    }
    return saturation;
  }
}
