package org.counterpart.profile.privacy;

import java.util.List;
import java.util.Map;
import org.counterpart.rest.export.HeldData;
import org.counterpart.rest.export.HeldTable;

/** Which tables have something of a partner or a person. A new table has to be named here. */
final class Held {
  private static final String OF_PARTNER = "partner_id = :partner";

  /** What is held on a partner, with references of others that name it. */
  static final HeldData ON_PARTNER =
      new HeldData(
          List.of(
              HeldTable.of("partner", "id = :partner"),
              HeldTable.of("contact", OF_PARTNER),
              HeldTable.of("certification", OF_PARTNER),
              HeldTable.of("credential_holder", OF_PARTNER),
              HeldTable.of(
                  "partner_reference",
                  OF_PARTNER
                      + " or :partner = any(partner_ids) or (select external_id from partner"
                      + " where id = :partner) = any(partner_external_ids)"),
              HeldTable.of("membership", OF_PARTNER),
              HeldTable.of("level_segment", OF_PARTNER),
              HeldTable.of("lapse_notice", OF_PARTNER),
              HeldTable.of("partner_history", OF_PARTNER).withJson("changes"),
              HeldTable.of("directory_change", OF_PARTNER),
              HeldTable.of("erasure", OF_PARTNER),
              HeldTable.of(
                  "erasure_report",
                  "erasure_id in (select id from erasure where partner_id = :partner)"),
              HeldTable.of("erasure_republish", OF_PARTNER),
              HeldData.events()),
          Map.ofEntries(
              Map.entry("taxonomy_scheme", "Reference data"),
              Map.entry("competency", "Reference data"),
              Map.entry("competency_threshold", "Reference data"),
              Map.entry("certification_kind", "Reference data"),
              Map.entry("crosswalk", "Reference data"),
              Map.entry("crosswalk_mapping", "Reference data"),
              Map.entry("trusted_issuer", "Reference data"),
              Map.entry("trust", "Counts changes of reference data"),
              Map.entry("ecosystem", "Ecosystems themselves; who belongs to one is in membership"),
              Map.entry("ecosystem_revision", "Counts changes of ecosystems"),
              Map.entry("directory_horizon", "How far the directory was read"),
              Map.entry("level_sweep", "A day")));

  /** What is held on a person: by its mail address, and by what certifications call it. */
  static final HeldData ON_PERSON =
      new HeldData(
          List.of(
              HeldTable.of(
                  "contact",
                  OF_PARTNER
                      + " and (lower(email) = lower(:email) or lower(deputy) = lower(:email))"),
              HeldTable.of(
                  "certification",
                  OF_PARTNER + " and (person = :person or lower(identity) = lower(:email))"),
              HeldTable.of("credential_holder", OF_PARTNER + " and person = :person"),
              HeldTable.of(
                      "partner_history",
                      OF_PARTNER
                          + """
                           and (position(lower(:email) in lower(changes)) > 0
                            or position('"person":' || to_json(cast(:person as text)) in changes) > 0
                            or exists (select from contact c where c.partner_id = :partner
                              and lower(c.email) = lower(:email)
                              and position(cast(c.id as text) in changes) > 0))
                          """)
                  .withJson("changes")),
          Map.of());

  private Held() {}
}
