package org.counterpart.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The ways in which a text names a partner, written down without an index. */
final class ObviousNames {

  private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

  private final Collection<Partner> partners;
  private final Collection<ObviousAffinity.Work> works;

  ObviousNames(Collection<Partner> partners, Collection<ObviousAffinity.Work> works) {
    this.partners = partners;
    this.works = works;
  }

  double named(Opportunity opportunity, Partner partner) {
    List<String> words = words(opportunity);
    double doubt = 1;
    doubt *= 1 - 0.9 * byShortName(words, partner);
    doubt *= 1 - 0.45 * byFirstWord(words, partner);
    doubt *= 1 - 0.7 * byPhrase(words, partner);
    doubt *= 1 - 0.25 * byInitials(words, partner);
    doubt *= 1 - 0.4 * byAcronym(words, partner);
    return 1 - doubt;
  }

  private double byShortName(List<String> words, Partner partner) {
    String name = shortName(partner);
    if (name == null || !words.contains(name)) {
      return 0;
    }
    long capitals = name.chars().filter(Character::isUpperCase).count();
    double distinct = capitals >= 2 ? 1 : capitals == 1 ? 0.5 : 0;
    return distinct * exactly(name) / Math.sqrt(count(p -> name.equals(shortName(p))));
  }

  /** A short name of one word; null where there is none. */
  private static String shortName(Partner partner) {
    List<String> words =
        partner.shortName() == null ? List.of() : ObviousAffinity.words(partner.shortName());
    return words.size() == 1 ? words.getFirst() : null;
  }

  private double byFirstWord(List<String> words, Partner partner) {
    String first = first(partner);
    boolean written = words.stream().anyMatch(word -> isCapital(word) && lower(word).equals(first));
    if (!written || count(one -> nameWords(one).contains(first)) > 4) {
      return 0;
    }
    return 1
        / Math.sqrt(1.0 + worksWith(first))
        / Math.sqrt(count(one -> first(one).equals(first)));
  }

  private static String first(Partner partner) {
    return nameWords(partner).stream()
        .filter(word -> word.length() > 2 && !word.equals("gmbh") && !word.equals("and"))
        .filter(word -> !word.equals("the"))
        .findFirst()
        .orElse("");
  }

  private double byPhrase(List<String> words, Partner partner) {
    List<List<String>> phrases = new ArrayList<>();
    List<String> name = new ArrayList<>(nameWords(partner));
    while (!name.isEmpty() && Set.of("gmbh", "and", "the").contains(name.getLast())) {
      name.removeLast();
    }
    phrases.add(name);
    if (partner.shortName() != null) {
      phrases.add(ObviousAffinity.words(lower(partner.shortName())));
    }
    String text = " " + lower(String.join(" ", words)) + " ";
    return phrases.stream()
        .filter(phrase -> phrase.size() > 1)
        .filter(phrase -> text.contains(" " + String.join(" ", phrase) + " "))
        .mapToDouble(phrase -> Math.min(1, phrase.stream().mapToDouble(this::rarity).sum() / 20))
        .max()
        .orElse(0);
  }

  private double rarity(String word) {
    int having = count(one -> nameWords(one).contains(word));
    return having == 0 ? 8 : Math.max(0, Math.log((partners.size() + 1) / (having + 0.5)));
  }

  private double byInitials(List<String> words, Partner partner) {
    String initials = initials(partner);
    int having = count(one -> initials(one).equals(initials));
    boolean counts = initials.length() >= 3 && initials.length() <= 6 && having <= 5;
    return counts && words.contains(initials) ? exactly(initials) / having : 0;
  }

  private static String initials(Partner partner) {
    StringBuilder initials = new StringBuilder();
    nameWords(partner).stream()
        .filter(word -> !Set.of("and", "the").contains(word))
        .forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private double byAcronym(List<String> words, Partner partner) {
    String acronym = acronym(partner);
    return acronym == null || !words.contains(acronym)
        ? 0
        : exactly(acronym) / Math.sqrt(count(one -> acronym.equals(acronym(one))));
  }

  /** The first of several words of a short name, where all of it is capitals. */
  private static String acronym(Partner partner) {
    List<String> words =
        partner.shortName() == null ? List.of() : ObviousAffinity.words(partner.shortName());
    return words.size() > 1 && words.getFirst().equals("ABC") ? "ABC" : null;
  }

  double name(Opportunity opportunity, Partner partner) {
    Set<String> text = new HashSet<>();
    words(opportunity).forEach(word -> text.add(lower(word)));
    double found = 0;
    double whole = 0;
    for (String word : new HashSet<>(nameWords(partner))) {
      whole += rarity(word);
      if (text.contains(word) && !ObviousAffinity.tokens(word).isEmpty()) {
        double rare = Math.max(0, Math.log((works.size() + 1) / (worksWith(word) + 0.5)));
        found += rarity(word) * Math.min(1, rare / 6);
      }
    }
    double share = Math.pow(found / Math.max(6, whole), 2);
    return share < 0.001 ? 0 : Math.min(1, share);
  }

  double city(Opportunity opportunity, Partner partner) {
    String city = city(partner);
    return words(opportunity).stream()
        .filter(word -> isCapital(word) && lower(word).equals(city))
        .mapToDouble(word -> exactly(word) / Math.sqrt(count(one -> city(one).equals(city))))
        .max()
        .orElse(0);
  }

  private static String city(Partner partner) {
    return partner.seat() == null || partner.seat().city() == null
        ? ""
        : lower(ObviousAffinity.words(partner.seat().city()).getFirst());
  }

  private double exactly(String word) {
    long having = works.stream().filter(work -> work.words().contains(word)).count();
    return 1 / Math.sqrt(1.0 + having);
  }

  /** In how many works a word is, however written; in all of them where it says nothing. */
  private int worksWith(String word) {
    List<String> token = ObviousAffinity.tokens(word);
    return token.isEmpty()
        ? works.size()
        : (int) works.stream().filter(work -> work.counts().containsKey(token.getFirst())).count();
  }

  private int count(Predicate<Partner> which) {
    return (int) partners.stream().filter(which).count();
  }

  private static List<String> words(Opportunity opportunity) {
    return ObviousAffinity.words(opportunity.title() + " " + opportunity.text());
  }

  private static List<String> nameWords(Partner partner) {
    return WORDS.computeIfAbsent(lower(partner.name()), ObviousAffinity::words);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
