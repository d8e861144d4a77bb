package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * Okapi BM25 (Robertson and Zaragoza 2009) of the opportunity's tokens against everything that a
 * partner says of itself and its work as one document; each token is weighed by the root of its
 * rarity among works beside its rarity among partners. A share of what could be reached, 0 to 1.
 */
final class SharedWords implements Signal {

  private static final int MOST_WORDS = 8;
  private static final int MOST_WORKS = 5;

  /**
   * A token that more works have, and more than a quarter of all, is left out: it tells partners
   * apart no longer, and counting it takes most of the time.
   */
  private static final int MANY = 64;

  private final AffinitySnapshot snapshot;
  private final Similarity similarity;
  private final WordCounting counting;
  private final double[] sums;
  private final List<Weighed> tokens = new ArrayList<>();
  private double most;

  /** The tokens in the order of their numbers; null until somebody asks for evidence. */
  private int[] byNumber;

  /** A token of the opportunity that somebody has. */
  private record Weighed(String token, int number, double weight) {
    double worth(int count, double saturation) {
      return weight * count / (count + saturation);
    }
  }

  SharedWords(AffinitySnapshot snapshot, Similarity similarity, Wording opportunity) {
    this.snapshot = snapshot;
    this.similarity = similarity;
    counting = snapshot.counting();
    sums = new double[counting.saturation().length];
    int[] counts = new int[sums.length];
    int[] touched = new int[sums.length];
    for (Map.Entry<String, Integer> entry : opportunity.counts().entrySet()) {
      add(entry.getKey(), counts, touched);
    }
  }

  /** Counts the token for each partner, then adds what that is worth and clears the counts. */
  private void add(String token, int[] counts, int[] touched) {
    Postings postings = snapshot.documents().postings(token);
    if (postings.works() > Math.max(MANY, snapshot.documents().works() / 4)) {
      return;
    }
    int size = count(postings, counts, touched);
    if (size == 0) {
      return;
    }
    double rarity = Logs.rarity(snapshot.documents().works(), postings.works());
    double among = StrictMath.log(1 + (snapshot.talking() - size + 0.5) / (size + 0.5));
    double weight = StrictMath.sqrt(rarity) * among * (WordCounting.K1 + 1);
    most += weight;
    tokens.add(new Weighed(token, snapshot.documents().tokens().find(token), weight));
    double[] saturation = counting.saturation();
    for (int i = 0; i < size; i++) {
      int slot = touched[i];
      sums[slot] += weight * counts[slot] / (counts[slot] + saturation[slot]);
      counts[slot] = 0;
    }
  }

  private int count(Postings postings, int[] counts, int[] touched) {
    int[] begins = counting.begins();
    int[] members = counting.members();
    int size = 0;
    long[] entries = postings.entries();
    for (int i = 0; i < postings.size(); i++) {
      int document = Postings.document(entries[i]);
      int count = Postings.count(entries[i]);
      for (int at = begins[document]; at < begins[document + 1]; at++) {
        int member = members[at];
        if (counts[member] == 0) {
          touched[size++] = member;
        }
        counts[member] += count;
      }
    }
    return size;
  }

  @Override
  public double of(int member) {
    return most == 0 ? 0 : sums[member] / most;
  }

  @Override
  public void forEachTied(IntConsumer member) {
    for (int slot = 0; slot < sums.length; slot++) {
      if (sums[slot] > 0) {
        member.accept(slot);
      }
    }
  }

  @Override
  public List<Evidence> evidence(int member) {
    int[] counts = new int[tokens.size()];
    count(snapshot.member(member), counts);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.add(i);
      }
    }
    found.sort(
        Comparator.comparingDouble(
                (Integer i) -> -tokens.get(i).worth(counts[i], counting.saturation()[member]))
            .thenComparing(i -> tokens.get(i).token()));
    List<String> words = found.stream().limit(MOST_WORDS).map(i -> tokens.get(i).token()).toList();
    return List.of(
        Evidence.of(
            Kind.WORDS, null, "Its profile and past work share: " + String.join(", ", words)));
  }

  /** Whoever has much work is explained by what is most similar: the words are much the same. */
  private void count(Member member, int[] counts) {
    for (int work : similarity.nearest(member.numbers(), MOST_WORKS)) {
      count(snapshot.document(work), counts);
    }
    if (member.profile() >= 0) {
      count(snapshot.document(member.profile()), counts);
    }
  }

  /** Both grow by the tokens' numbers, so one pass through them finds what they share. */
  private void count(Document document, int[] counts) {
    if (byNumber == null) {
      byNumber =
          IntStream.range(0, tokens.size())
              .boxed()
              .sorted(Comparator.comparingInt(i -> tokens.get(i).number()))
              .mapToInt(Integer::intValue)
              .toArray();
    }
    int at = 0;
    for (int i : byNumber) {
      int number = tokens.get(i).number();
      while (at < document.tokens().length && document.tokens()[at] < number) {
        at++;
      }
      if (at < document.tokens().length && document.tokens()[at] == number) {
        counts[i] += document.counts()[at];
      }
    }
  }
}
