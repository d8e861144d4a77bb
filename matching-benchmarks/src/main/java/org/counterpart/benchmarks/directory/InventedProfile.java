package org.counterpart.benchmarks.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Partners as records of an import; each follows from its number alone. */
final class InventedProfile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20_261_124;
  private static final int DESCRIPTION = 25;
  private static final int GOLD = 4;
  private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

  private InventedProfile() {}

  /** A line of NDJSON. */
  static String line(int number) {
    var random = new Random(SEED + number);
    var partner = JSON.createObjectNode();
    partner
        .put("externalId", "directory:" + number)
        .put("name", words(2, random) + " " + number)
        .put("description", words(DESCRIPTION, random))
        .put("country", World.COUNTRIES.draw(random));
    list(partner, "countriesServed", World.COUNTRIES.some(4, random));
    list(partner, "languages", World.LANGUAGES.some(3, random));
    list(partner, "industries", World.INDUSTRIES.some(4, random));
    list(partner, "practiceTypes", World.PRACTICES.some(2, random));
    list(partner, "technologies", World.TECHNOLOGIES.some(8, random));
    list(partner, "ecosystems", World.ECOSYSTEMS.some(2, random));
    list(partner, "engagementKinds", World.ENGAGEMENTS.some(2, random));
    certifications(partner, random);
    if (number % 2 == 0) {
      partner.putArray("references").addObject().put("title", words(4, random));
    }
    return partner.toString();
  }

  /** Two to four people for each competency; three in four levels are still held today. */
  private static void certifications(ObjectNode partner, Random random) {
    var held = partner.putArray("certifications");
    var person = 0;
    for (var code : World.COMPETENCIES.some(4, random)) {
      var from = FIRST.plusDays(random.nextInt(800));
      for (var i = random.nextInt(GOLD - 1); i <= GOLD - 1; i++) {
        held.addObject()
            .put("person", "p" + person++)
            .put("certification", code)
            .put("validFrom", from.toString())
            .put("validUntil", from.plusYears(1 + random.nextInt(3)).toString());
      }
    }
  }

  private static void list(ObjectNode partner, String field, List<String> values) {
    var array = partner.putArray(field);
    values.forEach(array::add);
  }

  private static String words(int count, Random random) {
    return Stream.generate(() -> World.WORDS.draw(random))
        .limit(count)
        .collect(Collectors.joining(" "));
  }
}
