package org.counterpart.profile.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A partner by a seed, and what it is expected to be found by.
 *
 * @param certified people that hold a certification, by the first days on which they no longer do
 */
record Seeded(
    String name,
    String seat,
    List<String> countries,
    List<String> industries,
    List<String> languages,
    List<String> technologies,
    List<String> practiceTypes,
    List<String> engagementKinds,
    List<LocalDate> certified) {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int GOLD = 4;
  private static final int SILVER = 2;

  static Seeded by(Random random, int number) {
    var certified =
        IntStream.range(0, random.nextInt(6))
            .mapToObj(_ -> FIRST.plusDays(1 + random.nextInt(300)));
    return new Seeded(
        "Firm " + random.nextInt(40) + " no" + number,
        List.of("DE", "FR", "AT").get(random.nextInt(3)),
        some(random, "CH", "IT", "PL"),
        some(random, "retail", "energy", "Öl&Gas"),
        some(random, "de", "fr", "pt-BR"),
        some(random, "azure-sentinel", "kafka", "C#"),
        some(random, "managed-services", "isv"),
        some(random, "BUILD_WITH", "MARKET_WITH", "SELL_WITH"),
        certified.toList());
  }

  /** The first ones more often. */
  private static List<String> some(Random random, String... values) {
    return IntStream.range(0, values.length)
        .filter(i -> random.nextInt(i + 2) == 0)
        .mapToObj(i -> values[i])
        .toList();
  }

  List<String> serves() {
    var serves = new TreeSet<>(countries);
    serves.add(seat);
    return List.copyOf(serves);
  }

  /** GOLD, SILVER or null. */
  String level(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return null;
    }
    var people = certified.stream().filter(day::isBefore).count();
    return people >= GOLD ? "GOLD" : people >= SILVER ? "SILVER" : null;
  }

  String json(String ecosystem) {
    var fields = new ArrayList<String>();
    fields.add("\"externalId\":\"%s:%s\"".formatted(ecosystem, name));
    fields.add("\"name\":\"%s\",\"country\":\"%s\"".formatted(name, seat));
    fields.add("\"ecosystems\":[\"%s\"]".formatted(ecosystem));
    fields.add(list("countriesServed", countries));
    fields.add(list("industries", industries));
    fields.add(list("languages", languages));
    fields.add(list("technologies", technologies));
    fields.add(list("practiceTypes", practiceTypes));
    fields.add(list("engagementKinds", engagementKinds));
    fields.add("\"certifications\":[" + certifications() + "]");
    return "{" + String.join(",", fields) + "}";
  }

  private static String list(String name, List<String> values) {
    var quoted = values.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    return "\"%s\":[%s]".formatted(name, quoted);
  }

  private String certifications() {
    return IntStream.range(0, certified.size())
        .mapToObj(
            i ->
                "{\"person\":\"p%d\",\"certification\":\"mpn:security\",\"validFrom\":\"%s\",\"validUntil\":\"%s\"}"
                    .formatted(i, FIRST, certified.get(i)))
        .collect(Collectors.joining(","));
  }
}
