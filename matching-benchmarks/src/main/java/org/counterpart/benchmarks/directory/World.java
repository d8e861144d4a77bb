package org.counterpart.benchmarks.directory;

import java.util.List;

/** What the invented partners have: of everything popular and rare values. */
final class World {
  static final Skewed COUNTRIES =
      new Skewed(
          List.of(
              "US", "DE", "GB", "FR", "NL", "IN", "CA", "ES", "IT", "SE", "CH", "AT", "BE", "PL",
              "DK", "NO", "FI", "IE", "PT", "CZ", "AU", "BR", "JP", "MX", "ZA", "RO", "HU", "GR",
              "TR", "AE", "SG", "NZ", "IL", "AR", "CL", "CO", "PE", "KE", "NG", "EG", "MA", "VN",
              "TH", "MY", "ID", "PH", "KR", "TW", "UA", "BG", "HR", "SI", "SK", "LT", "LV", "EE"));
  static final Skewed INDUSTRIES = Skewed.numbered(24, i -> "industry-" + i);
  static final Skewed LANGUAGES =
      new Skewed(
          List.of("en", "de", "fr", "es", "nl", "it", "pt-BR", "sv", "pl", "da", "fi", "ja", "cs"));
  static final Skewed ECOSYSTEMS = Skewed.numbered(300, i -> "ecosystem-" + i);
  static final Skewed TECHNOLOGIES = Skewed.numbered(5_000, i -> word(i) + "-" + i);
  static final Skewed PRACTICES = Skewed.numbered(12, i -> "practice-" + i);
  static final Skewed ENGAGEMENTS = new Skewed(List.of("BUILD_WITH", "SELL_WITH", "MARKET_WITH"));
  static final Skewed WORDS = Skewed.numbered(30_000, World::word);
  static final Skewed COMPETENCIES =
      new Skewed(
          List.of(
              "mpn:security",
              "mpn:cloud-platform",
              "mpn:cloud-productivity",
              "mpn:data-analytics",
              "mpn:application-development",
              "mpn:data-platform",
              "mpn:datacenter",
              "mpn:devops",
              "mpn:collaboration-and-content",
              "mpn:communications",
              "mpn:application-integration",
              "mpn:cloud-business-applications"));

  private static final int LETTERS = 26;

  private World() {}

  /** A word for each number, of four letters or more, with all beginnings. */
  private static String word(int number) {
    var word = new StringBuilder();
    for (var left = number * 7_919L + LETTERS * LETTERS * LETTERS; left > 0; left /= LETTERS) {
      word.append((char) ('a' + left % LETTERS));
    }
    return word.toString();
  }
}
