package org.counterpart.profile.contact;

import java.util.List;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contact is responsible for; an empty list does not restrict. */
@Schema(
    name = "ContactTopics",
    description = "What a contact is responsible for; an empty list does not restrict.")
public record Topics(
    @Schema(maxItems = 100, examples = "[\"mpn:security\"]") List<String> competencies,
    @Schema(maxItems = 50, examples = "[\"manufacturing\"]") List<String> industries,
    @Schema(maxItems = 250, examples = "[\"DE\"]") List<String> countries,
    @Schema(maxItems = 50, examples = "[\"de\"]") List<String> languages) {

  /** Everything. */
  public static final Topics ALL = new Topics(null, null, null, null);

  public Topics {
    competencies = Values.list(competencies);
    industries = Values.list(industries);
    countries = Values.list(countries);
    languages = Values.list(languages);
  }

  Topics normalised() {
    return new Topics(
        Values.set(competencies),
        Values.set(industries),
        Values.set(countries),
        Values.languages(languages));
  }
}
