package org.counterpart.profile.contact;

import java.util.Objects;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at a partner, as sent by a client.
 *
 * @param language what the person is written to in; English where nothing is said
 */
@Schema(description = "A person at a partner.")
public record ContactDetails(
    @Schema(required = true, maxLength = 200, examples = "Ada Muster") String name,
    @Schema(required = true, maxLength = 254, examples = "ada@fabrikam.example") String email,
    @Schema(
            description = "BCP 47; what the person is written to in.",
            defaultValue = "en",
            examples = "de")
        String language,
    Topics topics) {

  private static final String DEFAULT_LANGUAGE = "en";

  public ContactDetails {
    language = Objects.requireNonNullElse(language, DEFAULT_LANGUAGE);
    topics = Objects.requireNonNullElse(topics, Topics.ALL);
  }

  /** The same in the one form that is stored; for one that keeps the rules. */
  public ContactDetails normalised() {
    return new ContactDetails(
        Values.line(name), email, Values.language(language), topics.normalised());
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "ContactDetails[…]";
  }
}
