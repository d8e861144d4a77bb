package org.counterpart.engine.affinity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * The opportunity's text names the partner: by its short name, the first word or the whole of its
 * name, its initials or an acronym, each the surer the fewer partners and works have it. Several
 * ways of naming back each other like independent witnesses. 0 to 1.
 */
final class Named implements Signal {

  private static final int FEW_WITH_FIRST_WORD = 4;
  private static final int FEW_WITH_INITIALS = 5;

  /** A phrase whose words are together this rare names somebody for sure. */
  private static final double SURE = 20;

  /** Ways of naming, each with how much it is to be believed at most. */
  private enum Way {
    SHORT(0.9),
    FIRST(0.45),
    PHRASE(0.7),
    INITIALS(0.25),
    ACRONYM(0.4);

    private final double belief;

    Way(double belief) {
      this.belief = belief;
    }
  }

  /** How a member is named, by the surest word of each way. */
  private static final class Naming {
    private final Map<Way, Double> sure = new EnumMap<>(Way.class);
    private final Set<String> words = new LinkedHashSet<>();

    private void by(Way way, double value, String word) {
      sure.merge(way, value, Math::max);
      words.add(word);
    }

    private double together() {
      double doubt = 1;
      for (Map.Entry<Way, Double> entry : sure.entrySet()) {
        doubt *= 1 - entry.getKey().belief * entry.getValue();
      }
      return 1 - doubt;
    }
  }

  private final AffinitySnapshot snapshot;
  private final Map<Integer, Naming> namings = new HashMap<>();

  Named(AffinitySnapshot snapshot, Wording opportunity) {
    this.snapshot = snapshot;
    for (String word : opportunity.capitals()) {
      byShortName(word);
      byFirstWord(word);
      if (NameKeys.isUpperCase(word)) {
        byInitials(word);
        add(Way.ACRONYM, NameKeys.ACRONYM + word, exactly(word), word);
      }
    }
    byPhrase(lower(opportunity.words()));
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private void byShortName(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    double distinct = capitals >= 2 ? 1 : capitals == 1 ? 0.5 : 0;
    add(Way.SHORT, NameKeys.SHORT + word, distinct * exactly(word), word);
  }

  private void byFirstWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(word.charAt(0))
        && snapshot.names().count(NameKeys.WORD + lower) <= FEW_WITH_FIRST_WORD) {
      int works = snapshot.documents().worksWith(lower);
      add(Way.FIRST, NameKeys.FIRST + lower, 1 / StrictMath.sqrt(1.0 + works), word);
    }
  }

  private void byInitials(String word) {
    int[] holders = snapshot.names().of(NameKeys.INITIALS + word);
    if (holders.length <= FEW_WITH_INITIALS) {
      for (int member : holders) {
        naming(member).by(Way.INITIALS, exactly(word) / holders.length, word);
      }
    }
  }

  private void byPhrase(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      int[] holders = snapshot.names().of(NameKeys.PHRASE + words.get(i));
      for (int member : holders) {
        for (List<String> phrase : snapshot.member(member).phrases()) {
          if (isAt(i, words, phrase)) {
            String text = String.join(" ", phrase);
            naming(member).by(Way.PHRASE, Math.min(1, rarity(phrase) / SURE), text);
          }
        }
      }
    }
  }

  private static boolean isAt(int begin, List<String> words, List<String> phrase) {
    if (begin + phrase.size() > words.size()) {
      return false;
    }
    // From the end: beginnings are shared by many.
    for (int i = phrase.size() - 1; i >= 0; i--) {
      if (!phrase.get(i).equals(words.get(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private double rarity(List<String> phrase) {
    double sum = 0;
    for (String word : phrase) {
      int having = snapshot.names().count(NameKeys.WORD + word);
      // Words of short names need not be in any name.
      sum += having == 0 ? 8 : Logs.rarity(snapshot.partners(), having);
    }
    return sum;
  }

  private void add(Way way, String key, double value, String word) {
    int[] holders = value > 0 ? snapshot.names().of(key) : new int[0];
    for (int member : holders) {
      naming(member).by(way, value / StrictMath.sqrt(holders.length), word);
    }
  }

  /** The surer, the fewer works have the word just so. */
  private double exactly(String word) {
    return 1 / StrictMath.sqrt(1.0 + snapshot.documents().worksWithExactly(word));
  }

  private Naming naming(int member) {
    return namings.computeIfAbsent(member, _ -> new Naming());
  }

  @Override
  public double of(int member) {
    Naming naming = namings.get(member);
    return naming == null ? 0 : naming.together();
  }

  @Override
  public void forEachTied(IntConsumer member) {
    namings.keySet().forEach(member::accept);
  }

  @Override
  public List<Evidence> evidence(int member) {
    String words = String.join(", ", namings.get(member).words);
    return List.of(Evidence.of(Kind.WORDS, null, "Its name is in the text: " + words));
  }
}
