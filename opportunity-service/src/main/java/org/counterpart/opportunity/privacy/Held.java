package org.counterpart.opportunity.privacy;

import java.util.List;
import java.util.Map;
import org.counterpart.rest.export.HeldData;
import org.counterpart.rest.export.HeldTable;

/** Which tables have something of a partner. A new table has to be named here. */
final class Held {
  private static final String OF_OPPORTUNITY =
      "opportunity_id in (select id from opportunity where poster_id = :partner)";

  static final HeldData ON_PARTNER =
      new HeldData(
          List.of(
              HeldTable.of("erased_partner", "partner_id = :partner"),
              HeldTable.of("opportunity", "poster_id = :partner"),
              HeldTable.of("opportunity_details", OF_OPPORTUNITY),
              HeldTable.of("opportunity_full", OF_OPPORTUNITY),
              HeldTable.of("opportunity_history", OF_OPPORTUNITY).withJson("changes"),
              HeldData.events()),
          Map.of("competency", "Reference data"));

  /** What operators may see of it: neither the confidential tiers nor what the poster covers. */
  static final HeldData FOR_OPERATORS =
      new HeldData(
          List.of(
              HeldTable.of("erased_partner", "partner_id = :partner"),
              HeldTable.of("opportunity", "poster_id = :partner")
                  .without("covers", "cancellation_reason"),
              HeldTable.of("opportunity_history", OF_OPPORTUNITY).withJson("changes"),
              HeldData.events()),
          Map.of());

  private Held() {}
}
