package org.counterpart.engine.affinity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * How much of the partner's name is in the opportunity's text, word by word: the share of the
 * name's rarity that the words found have, squared. Words that most works have count next to
 * nothing. 0 to 1.
 */
final class NameWords implements Signal {

  /** Rarities are not divided by less, or a name of one common word would be covered by it. */
  private static final double LEAST_RARITY = 6;

  /** A word this rare among works counts fully. */
  private static final double RARE = 6;

  /** Less is noise. */
  private static final double LEAST = 0.001;

  private final AffinitySnapshot snapshot;
  private final Set<String> words = new LinkedHashSet<>();

  /** How much of its name is found, by member; while they are counted, the rarities found. */
  private final double[] shares;

  private final double[] rarities;

  NameWords(AffinitySnapshot snapshot, Wording opportunity) {
    this.snapshot = snapshot;
    shares = new double[snapshot.members().size()];
    rarities = new double[shares.length + 1];
    opportunity.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    words.forEach(this::add);
    for (int member = 0; member < shares.length; member++) {
      double found = shares[member];
      boolean maybe = squared(found / LEAST_RARITY) >= LEAST;
      double share = maybe ? squared(found / Math.max(LEAST_RARITY, rarityOfName(member))) : 0;
      shares[member] = share >= LEAST ? Math.min(1, share) : 0;
    }
  }

  private void add(String word) {
    double weight = weight(word);
    int[] holders = weight > 0 ? snapshot.names().of(NameKeys.WORD + word) : new int[0];
    double rarity = weight * rarity(word);
    for (int member : holders) {
      shares[member] += rarity;
    }
  }

  private double weight(String word) {
    if (Tokens.of1(word) == null) {
      return 0;
    }
    Documents.View documents = snapshot.documents();
    return Math.min(1, Logs.rarity(documents.works(), documents.worksWith(word)) / RARE);
  }

  private double rarity(String word) {
    return rarity(snapshot.names().count(NameKeys.WORD + word));
  }

  private double rarityOfName(int member) {
    double sum = 0;
    for (int word : snapshot.member(member).nameWords()) {
      sum += rarity(snapshot.names().count(word));
    }
    return sum;
  }

  /** Looked up after the first time: names share most of their words. */
  private double rarity(int having) {
    if (rarities[having] == 0) {
      rarities[having] = Logs.rarity(snapshot.partners(), having);
    }
    return rarities[having];
  }

  private static double squared(double value) {
    return value * value;
  }

  @Override
  public double of(int member) {
    return shares[member];
  }

  @Override
  public void forEachTied(IntConsumer member) {
    for (int slot = 0; slot < shares.length; slot++) {
      if (shares[slot] > 0) {
        member.accept(slot);
      }
    }
  }

  @Override
  public List<Evidence> evidence(int member) {
    List<String> both =
        snapshot.member(member).words().stream()
            .filter(word -> words.contains(word) && weight(word) > 0)
            .toList();
    return List.of(
        Evidence.of(
            Kind.WORDS, null, "Its name shares words with the text: " + String.join(", ", both)));
  }
}
