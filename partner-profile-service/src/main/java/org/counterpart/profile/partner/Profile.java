package org.counterpart.profile.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a partner says about itself. A list in which order means nothing is a set: {@link
 * #normalised} sorts it, so that equal content is equal.
 *
 * @param description null where there is none
 * @param website null where there is none
 * @param country the seat
 * @param countriesServed as given, without those of the regions
 * @param goldPreference an order; never shown to others
 * @param reachLimitedTo ecosystems; empty for everywhere; never shown to others
 */
@Schema(description = "What a partner says about itself.")
public record Profile(
    @Schema(required = true, maxLength = 200, examples = "Fabrikam Ltd") String name,
    @Schema(
            nullable = true,
            maxLength = 4000,
            examples = "Managed detection and response for plants.")
        String description,
    @Schema(nullable = true, maxLength = 300, examples = "https://fabrikam.example") String website,
    @Schema(required = true, description = "Seat, ISO 3166-1 alpha-2.", examples = "DE")
        String country,
    @Schema(
            maxItems = 250,
            description = "ISO 3166-1 alpha-2; the seat counts in any case.",
            examples = "[\"AT\"]")
        List<String> countriesServed,
    @Schema(
            maxItems = 50,
            description = "Regions whose countries are all served; see taxonomy `regions`.",
            examples = "[\"dach\"]")
        List<String> regionsServed,
    @Schema(maxItems = 50, description = "BCP 47.", examples = "[\"de\", \"en\"]")
        List<String> languages,
    @Schema(maxItems = 50, examples = "[\"manufacturing\"]") List<String> industries,
    @Schema(maxItems = 50, examples = "[\"managed-services\"]") List<String> practiceTypes,
    @Schema(maxItems = 50, examples = "[\"azure-sentinel\"]") List<String> technologies,
    @Schema(
            maxItems = 50,
            description =
                "Labels that the partner gives itself. One that an operator has made an ecosystem"
                    + " of counts for members only.",
            examples = "[\"iamcp-germany\"]")
        List<String> ecosystems,
    @Schema(maxItems = 3, examples = "[\"BUILD_WITH\"]") List<EngagementKind> engagementKinds,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
            maxItems = 100,
            description =
                "Competencies in which gold is preferred where nobody may back two golds, the most"
                    + " preferred first; all others come after them, by code.",
            examples = "[\"mpn:security\"]")
        List<String> goldPreference,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
            maxItems = 50,
            description =
                "Ecosystems that the partner's reach is limited to: it is matched only to"
                    + " opportunities that are posted inside one of them that it belongs to. Empty:"
                    + " it is matched everywhere.",
            examples = "[\"iamcp-germany\"]")
        List<String> reachLimitedTo) {

  public Profile {
    countriesServed = Values.list(countriesServed);
    regionsServed = Values.list(regionsServed);
    languages = Values.list(languages);
    industries = Values.list(industries);
    practiceTypes = Values.list(practiceTypes);
    technologies = Values.list(technologies);
    ecosystems = Values.list(ecosystems);
    engagementKinds = Values.list(engagementKinds);
    goldPreference = Values.list(goldPreference);
    reachLimitedTo = Values.list(reachLimitedTo);
  }

  /** The same in the one form that is stored; for a profile that keeps the rules. */
  public Profile normalised() {
    return new Profile(
        Values.line(name),
        Values.line(description),
        website,
        country,
        Values.set(countriesServed),
        Values.set(regionsServed),
        Values.languages(languages),
        Values.set(industries),
        Values.set(practiceTypes),
        Values.set(technologies),
        Values.set(ecosystems),
        engagementKinds.stream().distinct().sorted().toList(),
        goldPreference,
        Values.set(reachLimitedTo));
  }

  /**
   * The same without what is the partner's own business.
   *
   * @param belongsTo the ecosystems that it really belongs to
   */
  public Profile asSeenByOthers(List<String> belongsTo) {
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
        belongsTo,
        engagementKinds,
        List.of(),
        List.of());
  }
}
