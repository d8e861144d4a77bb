package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterpart.engine.Partner;

/**
 * By what a text may name a partner.
 *
 * @param keys under which it is to be found, each with the letter of its kind in front
 * @param phrases names of several words, in lower case
 * @param words the distinct words of its name, in lower case
 */
record NameKeys(Set<String> keys, List<List<String>> phrases, Set<String> words) {

  static final String SHORT = "s:";
  static final String FIRST = "f:";
  static final String PHRASE = "p:";
  static final String INITIALS = "i:";
  static final String ACRONYM = "a:";
  static final String CITY = "c:";
  static final String WORD = "w:";
  static final String NAMES = "n:";
  static final String LAND = "l:";

  private static final int LEAST = 3;
  private static final int MOST_INITIALS = 6;
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([A-Z]{3,8})\\)");

  /** Words of names that many have: legal forms, kinds of organisation, small words. */
  private static final Set<String> COMMON =
      words(
          """
          ltd limited gmbh srl spa sa as ab oy oyj bv nv ag inc llc sas sarl asbl ev sl slu doo ou
          uab kft zrt plc aisbl vzw stichting fundacion fundacao fondazione fundacja foundation
          association asociacion associazione universita university universitat universite
          universidad universidade universiteit uniwersytet institute institut instituto istituto
          research center centre centro national company group technologies technology solutions
          services international europe european institut consulting systems software digital
          of de di the and for du des der del la le el et und e y i do da van a at in
          """);

  private static final Set<String> SMALL =
      words("of de di the and for du des der del la le el et und e y i do da van a at in");

  private static final Set<String> AROUND_CITIES = words("cedex sur le la the");

  static NameKeys of(Partner partner) {
    NameKeys keys = new NameKeys(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    List<String> name = Tokens.words(partner.name());
    keys.addName(partner.name(), name);
    if (partner.shortName() != null) {
      keys.addShortName(Tokens.words(partner.shortName()));
    }
    if (partner.seat() != null && partner.seat().country() != null) {
      keys.keys.add(LAND + partner.seat().country());
    }
    if (partner.seat() != null && partner.seat().city() != null) {
      keys.addCity(Tokens.words(partner.seat().city()));
    }
    return keys;
  }

  private void addName(String name, List<String> asWritten) {
    List<String> lower = asWritten.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    words.addAll(lower);
    lower.forEach(word -> keys.add(WORD + word));
    lower.stream()
        .filter(word -> word.length() >= LEAST && !COMMON.contains(word))
        .findFirst()
        .ifPresent(first -> keys.add(FIRST + first));
    int end = lower.size();
    while (end > 0 && COMMON.contains(lower.get(end - 1))) {
      end--;
    }
    addPhrase(lower.subList(0, end));
    String initials =
        lower.stream()
            .filter(word -> !SMALL.contains(word))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    if (initials.length() >= LEAST && initials.length() <= MOST_INITIALS) {
      keys.add(INITIALS + initials);
    }
    IN_BRACKETS.matcher(name).results().forEach(found -> keys.add(ACRONYM + found.group(1)));
  }

  private void addShortName(List<String> shortName) {
    String first = shortName.isEmpty() ? "" : shortName.getFirst();
    if (shortName.size() > 1) {
      addPhrase(shortName.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
      if (first.length() >= LEAST && isUpperCase(first)) {
        keys.add(ACRONYM + first);
      }
    } else if (first.length() >= LEAST && !first.chars().allMatch(Character::isDigit)) {
      keys.add(SHORT + first);
    }
  }

  private void addPhrase(List<String> phrase) {
    if (phrase.size() > 1) {
      phrases.add(List.copyOf(phrase));
      keys.add(PHRASE + phrase.getFirst());
    }
  }

  private void addCity(List<String> city) {
    city.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !AROUND_CITIES.contains(word))
        .filter(word -> !word.chars().allMatch(Character::isDigit))
        .findFirst()
        .filter(word -> word.length() >= LEAST)
        .ifPresent(word -> keys.add(CITY + word));
  }

  /** Whether a word has letters and all of them are capitals. */
  static boolean isUpperCase(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(new LinkedHashSet<>(List.of(text.strip().split("\\s+"))));
  }
}
