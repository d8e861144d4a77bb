package org.counterpart.matching.privacy;

import java.util.List;
import java.util.Map;
import org.counterpart.rest.export.HeldData;
import org.counterpart.rest.export.HeldTable;

/**
 * Which tables have something of a partner. A new table has to be named here. The index has what
 * partner-profile-service and opportunity-service hold, and nothing beside it.
 */
final class Held {
  static final HeldData ON_PARTNER =
      new HeldData(
          List.of(
              HeldTable.of("match", "partner_id = :partner"),
              HeldTable.of("erased", "id = :partner"),
              HeldData.events()),
          Map.of("work_position", "How far topics were read"));

  private Held() {}
}
