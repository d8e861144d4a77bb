package org.counterpart.opportunity.posting;

/** What the documentation shows; a test sends each of them. */
final class Examples {
  static final String OPEN =
      """
      {
        "state": "OPEN",
        "title": "Plant security for a machine builder",
        "teaser": "Eleven plants, one security operations centre.\\nStart in January.",
        "details": "Sentinel and Defender, 4,000 endpoints, three shifts.",
        "full": {"customerName": "Alpine Machines AG", "text": "Kick-off in Linz."},
        "industry": "manufacturing",
        "countries": ["AT", "DE"],
        "languages": ["de"],
        "engagementKind": "BUILD_WITH",
        "startDate": "2031-01-13",
        "endDate": "2031-06-30",
        "applyBy": "2026-12-31",
        "value": {"amount": 12000000, "currency": "EUR"},
        "requirements": [
          {"competency": "mpn:security", "level": "SILVER", "weight": 60, "seats": 2},
          {"competency": "mpn:devops", "priority": "NICE_TO_HAVE", "weight": 40}
        ],
        "covers": [{"competency": "mpn:security", "level": "GOLD", "seats": 1}]
      }
      """;
  static final String DRAFT =
      """
      {"title": "Plant security for a machine builder"}
      """;
  static final String PATCH =
      """
      {"applyBy": "2031-01-07", "value": {"amount": 15000000}, "industry": null}
      """;
  static final String CANCELLATION =
      """
      {"reason": "The customer postponed the project."}
      """;
  static final String SUMMARY =
      """
      {
        "id": "0199f3a0-0000-7000-8000-00000000a001",
        "version": 2,
        "state": "OPEN",
        "posterId": "0199f3a0-0000-7000-8000-000000000002",
        "title": "Plant security for a machine builder",
        "teaser": "Eleven plants, one security operations centre.",
        "countries": ["AT", "DE"],
        "languages": ["de"],
        "ecosystems": [],
        "engagementKind": "BUILD_WITH",
        "startDate": "2031-01-13",
        "endDate": "2031-06-30",
        "requirements": [
          {"id": "r1", "competency": "mpn:security", "level": "SILVER",
           "priority": "MUST_HAVE", "weight": 60, "seats": 2}
        ],
        "missing": [
          {"id": "r1", "competency": "mpn:security", "level": "SILVER",
           "priority": "MUST_HAVE", "weight": 60, "seats": 1}
        ],
        "postedAt": "2026-11-22T10:00:00Z",
        "createdAt": "2026-11-22T09:00:00Z",
        "updatedAt": "2026-11-22T10:00:00Z"\
      """;
  static final String OWN =
      SUMMARY
          + """
          ,
            "covers": [{"competency": "mpn:security", "level": "GOLD", "seats": 1}],
            "details": "Sentinel and Defender, 4,000 endpoints, three shifts.",
            "full": {"customerName": "Alpine Machines AG", "text": "Kick-off in Linz."}
          }
          """;
  static final String PAGE = "{\"items\": [" + SUMMARY + "}]}";

  private Examples() {}
}
