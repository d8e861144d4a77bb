package org.counterpart.benchmarks.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Partners as records of an import; each follows from its number alone. They have two contacts, six
 * or seven certifications on average and up to forty, and every other one has past work.
 */
final class InventedPartners {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20_261_123;
  private static final int MOST_CERTIFICATIONS = 40;
  private static final double MEAN_CERTIFICATIONS = 6;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static final List<String> EXAMS =
      List.of(
          "AZ-104", "AZ-305", "AZ-500", "SC-200", "SC-300", "DP-203", "PL-300", "MB-800", "MS-102",
          "AZ-204", "AI-102", "SC-100");
  private static final List<String> COUNTRIES =
      List.of("DE", "AT", "CH", "FR", "NL", "GB", "US", "PL", "SE", "ES", "IT", "BE");
  private static final List<String> INDUSTRIES =
      List.of("manufacturing", "retail", "finance", "energy");
  private static final List<String> WORDS =
      List.of(
          "cloud",
          "managed",
          "security",
          "data",
          "factory",
          "network",
          "migration",
          "identity",
          "analytics",
          "retail",
          "hospital",
          "modern",
          "work",
          "endpoint",
          "sovereign",
          "edge");

  private InventedPartners() {}

  /**
   * A line of NDJSON.
   *
   * @param edition another one has another description, and is otherwise the same
   */
  static String line(int number, int edition) {
    var random = new Random(SEED + number);
    var partner = JSON.createObjectNode();
    partner
        .put("externalId", "bulk:" + number)
        .put("name", "Partner " + number + " " + one(WORDS, random))
        .put("description", words(25, random) + (edition == 0 ? "" : " edition " + edition))
        .put("country", one(COUNTRIES, random));
    partner.putArray("countriesServed").add(one(COUNTRIES, random));
    partner.putArray("languages").add("en");
    partner.putArray("industries").add(one(INDUSTRIES, random));
    partner.putArray("engagementKinds").add("BUILD_WITH");
    contacts(partner, number);
    certifications(partner, random);
    if (number % 2 == 0) {
      var work = partner.putArray("references").addObject();
      work.put("title", "Work " + number).put("text", words(15, random));
      work.put("endDate", "2025-06-30").putArray("competencies").add("mpn:security");
    }
    return partner.toString();
  }

  private static void contacts(ObjectNode partner, int number) {
    var contacts = partner.putArray("contacts");
    contacts
        .addObject()
        .put("name", "Ada " + number)
        .put("email", "ada-" + number + "@bulk.example");
    var bob = contacts.addObject();
    bob.put("name", "Bob " + number).put("email", "bob-" + number + "@bulk.example");
    bob.putObject("topics").putArray("competencies").add("mpn:security");
  }

  private static void certifications(ObjectNode partner, Random random) {
    var drawn = 1 + (int) (-Math.log(1 - random.nextDouble()) * MEAN_CERTIFICATIONS);
    var count = Math.min(drawn, MOST_CERTIFICATIONS);
    var people = Math.max(1, count / 2);
    var held = partner.putArray("certifications");
    for (var i = 0; i < count; i++) {
      var from = FIRST.plusDays(random.nextInt(1_000));
      held.addObject()
          .put("person", "p" + random.nextInt(people))
          .put("certification", one(EXAMS, random))
          .put("validFrom", from.toString())
          .put("validUntil", from.plusYears(3).toString());
    }
  }

  private static String words(int count, Random random) {
    var words = new StringBuilder();
    for (var i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(one(WORDS, random));
    }
    return words.toString();
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
