package org.counterpart.notification.privacy;

import java.util.List;
import java.util.Map;
import org.counterpart.rest.export.HeldData;
import org.counterpart.rest.export.HeldTable;

/**
 * Which tables have something of a partner or a person. A new table has to be named here. Addresses
 * are hashed where they outlive those whose they were; {@code :hashes} are those of the wanted
 * ones, in hexadecimal, with commas between them.
 */
final class Held {
  private static final String OF_PARTNER = "partner_id = :partner";
  private static final String OF_HASHES =
      "encode(recipient, 'hex') = any(string_to_array(:hashes, ','))";

  static final HeldData ON_PARTNER =
      new HeldData(
          List.of(
              HeldTable.of("partner", "id = :partner"),
              HeldTable.of("opportunity", "teaser->>'posterId' = cast(:partner as text)"),
              HeldTable.of("match", OF_PARTNER),
              HeldTable.of("notice", OF_PARTNER),
              HeldTable.of("delivery", OF_PARTNER),
              HeldTable.of(
                  "suppression",
                  OF_HASHES
                      + " or recipient in (select recipient from delivery where partner_id ="
                      + " :partner)"),
              HeldTable.of("erased", "id = :partner"),
              HeldData.events()),
          Map.of("competency", "Reference data"));

  static final HeldData ON_PERSON =
      new HeldData(
          List.of(
              HeldTable.of(
                      "partner",
                      "id = :partner and lower(contact->>'email') = lower(cast(:email as text))")
                  .from("select id, contact from partner, jsonb_array_elements(contacts) contact"),
              HeldTable.of("delivery", OF_PARTNER + " and " + OF_HASHES),
              HeldTable.of("suppression", OF_HASHES)),
          Map.of());

  private Held() {}
}
