package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How words about a country begin, in English: its name and its people. */
final class CountryStems {

  /** A stem of so few letters must be the whole word, or every "ukr…" would be the UK. */
  private static final int WHOLE = 3;

  private static final String TABLE =
      """
      AT austria|BE belgi|BG bulgaria|CY cypr|CZ czech|DE german|DK denmark danish|EE estonia
      |GR greece greek hellen|ES spain spanish|FI finland finnish|FR france french|HR croatia
      |HU hungar|IE ireland irish|IT italy italia|LT lithuania|LU luxembourg|LV latvia|MT malt
      |NL netherland dutch|PL poland polish|PT portug|RO romania|SE sweden swedish|SI slovenia
      |SK slovak|GB kingdom british britain uk|NO norw|CH switzerland swiss|IS iceland|TR turk
      |UA ukrain|RS serbia|MD moldova|GE georgia|AM armenia|AL albania|BA bosnia|MK macedonia
      |ME montenegro|XK kosovo|IL israel|TN tunisia|MA morocc|EG egypt|ZA africa|KE kenya|GH ghana
      |UG uganda|TZ tanzania|ET ethiopia|SN senegal|NG nigeria|BF burkina|MZ mozambi|MW malawi
      |RW rwanda|ZM zambia|ML mali|GA gabon|CN china chinese|JP japan|KR korea|US usa america
      |CA canad|AU australia|NZ zealand|BR brazil|AR argentin|CL chile|CO colombia|MX mexic|PE peru
      |IN india|VN vietnam|TH thai|SG singapore|ID indonesia
      """;

  private static final NavigableMap<String, String> COUNTRIES = read();

  private CountryStems() {}

  private static NavigableMap<String, String> read() {
    NavigableMap<String, String> countries = new TreeMap<>();
    for (String line : TABLE.strip().split("\\s*\\|", -1)) {
      String[] words = line.strip().split("\\s+", -1);
      for (int i = 1; i < words.length; i++) {
        countries.put(words[i], words[0]);
      }
    }
    return countries;
  }

  /** The countries that a token speaks of, ISO 3166-1 alpha-2; mostly none. */
  static List<String> of(String token) {
    List<String> found = new ArrayList<>();
    // All stems that the token begins with lie between its first letter and itself.
    for (Map.Entry<String, String> entry :
        COUNTRIES.subMap(token.substring(0, 1), true, token, true).entrySet()) {
      String stem = entry.getKey();
      boolean fits = stem.length() <= WHOLE ? token.equals(stem) : token.startsWith(stem);
      if (fits) {
        found.add(entry.getValue());
      }
    }
    return found;
  }
}
