package org.counterpart.notification.mail;

import java.util.List;
import java.util.Set;

/** Says where work is. */
final class Place {
  private static final int MOST_NAMED = 4;
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "AE", "BS", "CD", "CF", "CG", "DO", "FK", "FO", "GB", "GM", "KM", "KY", "MH", "MV", "NL",
          "PH", "SB", "US", "VA", "VG", "VI");

  private Place() {}

  /** Such as "in the Netherlands" or "in Germany and 2 other countries"; empty for anywhere. */
  static String in(List<String> countries) {
    return switch (countries.size()) {
      case 0 -> "";
      case 1 -> "in " + withArticle(countries.getFirst());
      case 2 -> "in " + withArticle(countries.get(0)) + " and " + withArticle(countries.get(1));
      default ->
          "in "
              + withArticle(countries.getFirst())
              + " and "
              + (countries.size() - 1)
              + " other countries";
    };
  }

  /** Such as "Austria, Germany"; "Anywhere" for no country. */
  static String list(List<String> countries) {
    if (countries.isEmpty()) {
      return "Anywhere";
    }
    List<String> names = countries.stream().limit(MOST_NAMED).map(Reader::country).toList();
    int more = countries.size() - names.size();
    return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
  }

  /** Such as "the Netherlands", as it stands within a sentence. */
  static String withArticle(String code) {
    return (WITH_ARTICLE.contains(code) ? "the " : "") + Reader.country(code);
  }
}
