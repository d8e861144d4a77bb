package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * Okapi BM25 (Robertson and Zaragoza 2009) of the opportunity's tokens against everything that a
 * partner says of itself and its work as one document; each token is weighed by the root of its
 * rarity among works beside its rarity among partners. A share of what could be reached, 0 to 1.
 *
 * <p>Rare tokens, which say most, are counted for all partners at once. The others are counted for
 * a partner when it is asked for, and until then it is only known what they add at most.
 */
final class SharedWords implements Signal {

  private static final int MOST_WORDS = 8;
  private static final int MOST_WORKS = 5;
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /**
   * A token that more works have, and more than a quarter of all, is left out: it tells partners
   * apart no longer.
   */
  private static final int MANY = 64;

  /** So many entries of postings are counted for all partners at once. */
  static final int AT_ONCE = 400_000;

  private final AffinitySnapshot snapshot;
  private final Supplier<Similarity> similarity;
  private final double averageLength;

  /** The rarest first. */
  private final List<Weighed> tokens = new ArrayList<>();

  /** How many of the tokens are counted for all. */
  private int counted;

  /** What is counted, by member; {@link Fixed}. */
  private final long[] sums;

  private final int[] counts;
  private final int[] touched;

  /** What could be reached with all tokens. */
  private double most;

  /** What the tokens that are not counted add at most; {@link Fixed}. */
  private long rest;

  /** A token of the opportunity that somebody has. */
  private record Weighed(String token, int number, double weight, Postings postings) {
    long worth(int count, double saturation) {
      return Fixed.of(weight * count / (count + saturation));
    }
  }

  /**
   * @param similarity asked for evidence only
   * @param atOnce so many entries of postings, at most, are counted for all partners at once
   */
  SharedWords(
      AffinitySnapshot snapshot, Supplier<Similarity> similarity, Wording opportunity, int atOnce) {
    this.snapshot = snapshot;
    this.similarity = similarity;
    averageLength = (double) snapshot.length() / Math.max(1, snapshot.talking());
    opportunity.counts().keySet().forEach(this::weigh);
    tokens.sort(
        Comparator.comparingInt((Weighed token) -> token.postings.size())
            .thenComparing(Weighed::token));
    sums = new long[snapshot.members().size()];
    counts = new int[sums.length];
    touched = new int[sums.length];
    int entries = 0;
    for (Weighed token : tokens) {
      entries += token.postings.size();
      if (entries > atOnce) {
        break;
      }
      countForAll(token);
    }
  }

  private void weigh(String token) {
    Documents.View documents = snapshot.documents();
    Postings postings = documents.postings(token);
    int number = documents.tokens().find(token);
    int talkers = number < 0 ? 0 : snapshot.talkers().get(number);
    if (talkers == 0 || postings.works() > Math.max(MANY, documents.works() / 4)) {
      return;
    }
    double rarity = Logs.rarity(documents.works(), postings.works());
    double among = StrictMath.log(1 + (snapshot.talking() - talkers + 0.5) / (talkers + 0.5));
    double weight = StrictMath.sqrt(rarity) * among * (K1 + 1);
    most += weight;
    tokens.add(new Weighed(token, number, weight, postings));
    rest += Fixed.of(weight) + 1;
  }

  /** For a query that asks for nearly everybody. */
  void countForAll() {
    while (counted < tokens.size()) {
      countForAll(tokens.get(counted));
    }
  }

  /** Counts the token for each partner, then adds what that is worth and clears the counts. */
  private void countForAll(Weighed token) {
    int size = count(token.postings);
    for (int i = 0; i < size; i++) {
      int slot = touched[i];
      sums[slot] += token.worth(counts[slot], saturation(slot));
      counts[slot] = 0;
    }
    rest -= Fixed.of(token.weight) + 1;
    counted++;
  }

  private int count(Postings postings) {
    IntPages.View owners = snapshot.documents().owners();
    long[] entries = postings.entries();
    int size = 0;
    for (int i = 0; i < postings.size(); i++) {
      int document = Postings.document(entries[i]);
      int count = Postings.count(entries[i]);
      int owner = owners.get(document);
      if (owner > 0) {
        size = add(owner - 1, count, size);
      } else if (owner == Documents.SEVERAL) {
        for (int member : snapshot.document(document).members()) {
          size = add(member, count, size);
        }
      }
    }
    return size;
  }

  private int add(int member, int count, int size) {
    if (counts[member] == 0) {
      touched[size] = member;
    }
    int next = counts[member] == 0 ? size + 1 : size;
    counts[member] += count;
    return next;
  }

  /** How soon more of a word says little about a member that says much. */
  private double saturation(int member) {
    return K1 * (1 - B + B * snapshot.lengths().get(member) / averageLength);
  }

  @Override
  public double of(int member) {
    long sum = sums[member];
    if (counted < tokens.size()) {
      int[] own = new int[tokens.size()];
      Member one = snapshot.member(member);
      for (int work : one.numbers()) {
        count(snapshot.document(work), own, counted);
      }
      if (one.profile() >= 0) {
        count(snapshot.document(one.profile()), own, counted);
      }
      double saturation = saturation(member);
      for (int i = counted; i < own.length; i++) {
        sum += own[i] == 0 ? 0 : tokens.get(i).worth(own[i], saturation);
      }
    }
    return most == 0 ? 0 : Fixed.toDouble(sum) / most;
  }

  @Override
  public double atMost(int member) {
    return most == 0 ? 0 : Fixed.toDouble(sums[member] + rest) / most;
  }

  @Override
  public double ofOthers() {
    return most == 0 ? 0 : Fixed.toDouble(rest) / most;
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
    int[] own = new int[tokens.size()];
    count(snapshot.member(member), own);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      if (own[i] > 0) {
        found.add(i);
      }
    }
    double saturation = saturation(member);
    found.sort(
        Comparator.comparingLong((Integer i) -> -tokens.get(i).worth(own[i], saturation))
            .thenComparing(i -> tokens.get(i).token()));
    List<String> words = found.stream().limit(MOST_WORDS).map(i -> tokens.get(i).token()).toList();
    return List.of(
        Evidence.of(
            Kind.WORDS, null, "Its profile and past work share: " + String.join(", ", words)));
  }

  /** Whoever has much work is explained by what is most similar: the words are much the same. */
  private void count(Member member, int[] own) {
    for (int work : similarity.get().nearest(member.numbers(), MOST_WORKS)) {
      count(snapshot.document(work), own, 0);
    }
    if (member.profile() >= 0) {
      count(snapshot.document(member.profile()), own, 0);
    }
  }

  private void count(Document document, int[] own, int from) {
    for (int i = from; i < own.length; i++) {
      own[i] += document.count(tokens.get(i).number());
    }
  }
}
