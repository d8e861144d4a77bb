package org.counterpart.stack.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The opportunity that the sample's first partner posts, as the body of the request. */
final class SampleOpportunity {
  static final String TITLE = "Secure and analyse eleven plants of a machine builder";

  private SampleOpportunity() {}

  /**
   * @param today the work begins two months later
   */
  static Map<String, Object> body(LocalDate today) {
    LocalDate start = today.plusMonths(2).withDayOfMonth(1);
    return Map.ofEntries(
        Map.entry("state", "OPEN"),
        Map.entry("title", TITLE),
        Map.entry(
            "teaser",
            "We bring the cloud platform. What is missing is a security operations centre for"
                + " eleven plants, device management on the shop floor, and a data platform that"
                + " tells when a machine is about to stop."),
        Map.entry("details", "Sentinel, Defender for IoT, 4,000 endpoints, two shifts on site."),
        Map.entry(
            "full",
            Map.of(
                "customerName", "Ondravo Maschinenbau",
                "text", "Kick-off is at the plant in Ulm; ask for the works council's rules.")),
        Map.entry("industry", "manufacturing"),
        Map.entry("countries", List.of("DE")),
        Map.entry("languages", List.of("de")),
        Map.entry("engagementKind", "BUILD_WITH"),
        Map.entry("startDate", start.toString()),
        Map.entry("endDate", start.plusMonths(6).toString()),
        Map.entry("applyBy", start.minusDays(14).toString()),
        Map.entry("value", Map.of("amount", 48_000_000, "currency", "EUR")),
        Map.entry("requirements", requirements()),
        Map.entry(
            "covers", List.of(Map.of("competency", "mpn:cloud-platform", "level", "SILVER"))));
  }

  private static List<Map<String, Object>> requirements() {
    return List.of(
        requirement("mpn:security", "SILVER", "MUST_HAVE", 50),
        requirement("mpn:cloud-platform", "SILVER", "MUST_HAVE", 15),
        requirement("mpn:enterprise-mobility-management", "ANY", "NICE_TO_HAVE", 15),
        requirement("mpn:data-platform", "ANY", "NICE_TO_HAVE", 20));
  }

  private static Map<String, Object> requirement(
      String competency, String level, String priority, int weight) {
    return Map.of(
        "competency",
        competency,
        "level",
        level,
        "priority",
        priority,
        "weight",
        weight,
        "seats",
        1);
  }
}
