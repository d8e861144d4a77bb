package org.counterpart.profile.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.contact.ContactDetails;
import org.counterpart.profile.partner.EngagementKind;
import org.counterpart.profile.partner.Profile;
import org.counterpart.profile.reference.ReferenceDetails;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partner with everything that hangs on it, in one piece: what is registered, imported and
 * exported. What is left out is empty.
 *
 * @param id only in an export and its import, for a partner without an external id
 * @param externalId the id that the importer uses
 */
@Schema(description = "A partner with everything that hangs on it. What is left out is empty.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartnerDocument(
    @Schema(
            nullable = true,
            description = "Only in an export, for a partner without an externalId.")
        UUID id,
    @Schema(
            nullable = true,
            maxLength = 200,
            description = "The id that the importer uses; operators and integrators only.",
            examples = "sample:17")
        String externalId,
    @Schema(required = true, maxLength = 200, examples = "Fabrikam Ltd") String name,
    @Schema(
            nullable = true,
            maxLength = 4000,
            examples = "Managed detection and response for plants.")
        String description,
    @Schema(nullable = true, maxLength = 300, examples = "https://fabrikam.example") String website,
    @Schema(required = true, description = "Seat, ISO 3166-1 alpha-2.", examples = "DE")
        String country,
    @Schema(maxItems = 250, examples = "[\"AT\"]") List<String> countriesServed,
    @Schema(maxItems = 50, examples = "[\"dach\"]") List<String> regionsServed,
    @Schema(maxItems = 50, examples = "[\"de\", \"en\"]") List<String> languages,
    @Schema(maxItems = 50, examples = "[\"manufacturing\"]") List<String> industries,
    @Schema(maxItems = 50, examples = "[\"managed-services\"]") List<String> practiceTypes,
    @Schema(maxItems = 50, examples = "[\"azure-sentinel\"]") List<String> technologies,
    @Schema(maxItems = 50, examples = "[\"iamcp-germany\"]") List<String> ecosystems,
    @Schema(maxItems = 3, examples = "[\"BUILD_WITH\"]") List<EngagementKind> engagementKinds,
    @Schema(
            maxItems = 100,
            description = "Competencies in which gold is preferred, the most preferred first.",
            examples = "[\"mpn:security\"]")
        List<String> goldPreference,
    @Schema(
            maxItems = 50,
            description = "Ecosystems that its reach is limited to; empty for everywhere.",
            examples = "[\"iamcp-germany\"]")
        List<String> reachLimitedTo,
    @Schema(maxItems = 50) List<ContactDetails> contacts,
    @Schema(maxItems = 5000) List<CertificationDetails> certifications,
    @Schema(maxItems = 500) List<ReferenceDetails> references) {

  public PartnerDocument {
    goldPreference = Values.list(goldPreference);
    reachLimitedTo = Values.list(reachLimitedTo);
    contacts = Values.list(contacts);
    certifications = Values.list(certifications);
    references = Values.list(references);
  }

  static PartnerDocument of(
      UUID id,
      String externalId,
      Profile profile,
      List<ContactDetails> contacts,
      List<CertificationDetails> certifications,
      List<ReferenceDetails> references) {
    return new PartnerDocument(
        id,
        externalId,
        profile.name(),
        profile.description(),
        profile.website(),
        profile.country(),
        profile.countriesServed(),
        profile.regionsServed(),
        profile.languages(),
        profile.industries(),
        profile.practiceTypes(),
        profile.technologies(),
        profile.ecosystems(),
        profile.engagementKinds(),
        profile.goldPreference(),
        profile.reachLimitedTo(),
        contacts,
        certifications,
        references);
  }

  /** What the partner says about itself. */
  @JsonIgnore
  public Profile profile() {
    return new Profile(
        name,
        description,
        website,
        country,
        countriesServed,
        regionsServed,
        languages,
        industries,
        practiceTypes,
        technologies,
        ecosystems,
        engagementKinds,
        goldPreference,
        reachLimitedTo);
  }

  /** The same in the one form that is stored; for one that keeps the rules. */
  public PartnerDocument normalised() {
    return of(
        id,
        Values.line(externalId),
        profile().normalised(),
        contacts.stream().map(ContactDetails::normalised).toList(),
        certifications.stream().map(CertificationDetails::normalised).distinct().toList(),
        references.stream().map(ReferenceDetails::normalised).distinct().toList());
  }

  /** Never shows the people: this can end up in a log. */
  @Override
  public String toString() {
    return "PartnerDocument[" + (externalId == null ? id : externalId) + "]";
  }
}
