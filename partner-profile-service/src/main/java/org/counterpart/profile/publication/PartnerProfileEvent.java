package org.counterpart.profile.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.EngagementKind;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.reference.Reference;
import org.counterpart.profile.reference.ReferenceView;

/** The whole public state of a partner as it is published: never a contact, never a person. */
record PartnerProfileEvent(
    UUID id,
    String externalId,
    long version,
    String name,
    String description,
    String website,
    String country,
    List<String> countriesServed,
    List<String> regionsServed,
    List<String> languages,
    List<String> industries,
    List<String> practiceTypes,
    List<String> technologies,
    List<String> ecosystems,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> reachLimitedTo,
    List<EngagementKind> engagementKinds,
    List<LevelSegment> competencies,
    List<ReferenceView> references,
    Instant updatedAt) {

  static final String TOPIC = "partner-profiles";
  static final String TYPE = "org.counterpart.partner-profile.v1";

  static PartnerProfileEvent of(
      Partner partner, List<LevelSegment> levels, List<Reference> references) {
    var profile = partner.profile();
    return new PartnerProfileEvent(
        partner.id(),
        partner.externalId(),
        partner.version(),
        profile.name(),
        profile.description(),
        profile.website(),
        profile.country(),
        partner.serves(),
        profile.regionsServed(),
        profile.languages(),
        profile.industries(),
        profile.practiceTypes(),
        profile.technologies(),
        partner.belongsTo(),
        profile.reachLimitedTo(),
        profile.engagementKinds(),
        levels,
        references.stream().map(ReferenceView::of).toList(),
        partner.updatedAt());
  }
}
