package org.counterpart.benchmarks.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Kinds of searches, from those that everybody fits to those that nobody does. */
enum SearchKind {
  EVERYBODY("everybody") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of();
    }
  },
  POPULAR("one popular value") {
    @Override
    Map<String, String> parameters(Random random) {
      return switch (random.nextInt(5)) {
        case 0 -> Map.of("country", World.COUNTRIES.popular(random));
        case 1 -> Map.of("industry", World.INDUSTRIES.popular(random));
        case 2 -> Map.of("language", World.LANGUAGES.popular(random));
        case 3 -> Map.of("practiceType", World.PRACTICES.popular(random));
        default -> Map.of("engagementKind", World.ENGAGEMENTS.popular(random));
      };
    }
  },
  RARE("one rare value") {
    @Override
    Map<String, String> parameters(Random random) {
      return random.nextBoolean()
          ? Map.of("technology", World.TECHNOLOGIES.rare(random))
          : Map.of("ecosystem", World.ECOSYSTEMS.rare(random));
    }
  },
  POPULAR_TOGETHER("four popular values, few have all") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of(
          "country", World.COUNTRIES.popular(random),
          "industry", World.INDUSTRIES.popular(random),
          "technology", World.TECHNOLOGIES.popular(random),
          "ecosystem", World.ECOSYSTEMS.popular(random));
    }
  },
  LEVEL("a competency at gold") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of("competency", World.COMPETENCIES.popular(random), "level", "GOLD");
    }
  },
  LEVEL_AND_MORE("a competency on a day, and two values") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of(
          "competency", World.COMPETENCIES.draw(random),
          "at", "2026-0%d-15".formatted(1 + random.nextInt(9)),
          "country", World.COUNTRIES.draw(random),
          "language", World.LANGUAGES.draw(random));
    }
  },
  WORD("the beginning of a word") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of("q", World.WORDS.draw(random).substring(0, 3));
    }
  },
  LETTER("the first letter of a word") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of("q", World.WORDS.draw(random).substring(0, 1));
    }
  },
  WORDS_AND_MORE("two words and a value") {
    @Override
    Map<String, String> parameters(Random random) {
      return Map.of(
          "q",
          World.WORDS.popular(random) + " " + World.WORDS.draw(random),
          "country",
          World.COUNTRIES.popular(random));
    }
  };

  private final String what;

  SearchKind(String what) {
    this.what = what;
  }

  String what() {
    return what;
  }

  abstract Map<String, String> parameters(Random random);

  String query(Random random) {
    return parameters(random).entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
