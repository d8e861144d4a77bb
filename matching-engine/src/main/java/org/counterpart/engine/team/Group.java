package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Candidates with the same crew, of whom only the cheapest are kept. */
final class Group {

  /**
   * One of them.
   *
   * @param price more than 0
   * @param floor what it costs at least together with what lies between it and other members; the
   *     price where that does not count
   * @param ref its number in the caller's order
   * @param tied whether it may trust another candidate
   */
  record Candidate(Group group, long price, long floor, int ref, boolean tied) {
    static final Comparator<Candidate> CHEAPEST_FIRST =
        Comparator.comparingLong(Candidate::floor).thenComparingInt(Candidate::ref);
  }

  private static final int FIRST = 4;

  private final Crew crew;
  private final int keep;
  private long[] prices = new long[FIRST];
  private int[] refs = new int[FIRST];
  private int size;
  private final List<Candidate> tied = new ArrayList<>(0);
  private List<Candidate> sorted;

  Group(Crew crew, int keep) {
    this.crew = crew;
    this.keep = keep;
  }

  Crew crew() {
    return crew;
  }

  /** Takes one in that trusts nobody, unless enough are there that cost less or came before. */
  void offer(long price, int ref) {
    boolean full = size == keep;
    int last = size - 1;
    if (full && (price > prices[last] || (price == prices[last] && ref > refs[last]))) {
      return;
    }
    if (size == prices.length && !full) {
      prices = Arrays.copyOf(prices, 2 * size);
      refs = Arrays.copyOf(refs, 2 * size);
    }
    sorted = null;
    int at = full ? last : size++;
    while (at > 0 && (prices[at - 1] > price || (prices[at - 1] == price && refs[at - 1] > ref))) {
      prices[at] = prices[at - 1];
      refs[at] = refs[at - 1];
      at--;
    }
    prices[at] = price;
    refs[at] = ref;
  }

  /** Takes one in that may trust another, whatever it costs. */
  void offerTied(long price, int ref) {
    sorted = null;
    tied.add(new Candidate(this, price, price, ref, true));
  }

  /** Lets those go that trust nobody and cost more; says whether nobody is left. */
  boolean isEmptyAbove(long most) {
    while (size > 0 && prices[size - 1] > most) {
      size--;
      sorted = null;
    }
    return size == 0 && tied.isEmpty();
  }

  /** The least floor. */
  long cheapest() {
    return candidates().getFirst().floor();
  }

  /** Adds to every price what makes its floor. */
  void raise(ToLongFunction<Candidate> more) {
    sorted = new ArrayList<>(candidates());
    sorted.replaceAll(
        it ->
            new Candidate(
                this, it.price(), it.price() + more.applyAsLong(it), it.ref(), it.tied()));
    sorted.sort(Candidate.CHEAPEST_FIRST);
  }

  /** Those kept, cheapest first. */
  List<Candidate> candidates() {
    if (sorted == null) {
      List<Candidate> all = new ArrayList<>(tied);
      for (int i = 0; i < size; i++) {
        all.add(new Candidate(this, prices[i], prices[i], refs[i], false));
      }
      all.sort(Candidate.CHEAPEST_FIRST);
      sorted = all;
    }
    return sorted;
  }
}
