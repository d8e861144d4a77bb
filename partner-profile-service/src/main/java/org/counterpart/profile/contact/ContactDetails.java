package org.counterpart.profile.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at a partner, as sent by a client.
 *
 * @param language what the person is written to in; English where nothing is said
 * @param absence null for one who is there
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
    Topics topics,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "Absent for one who is there.")
        Absence absence) {

  private static final String DEFAULT_LANGUAGE = "en";

  public ContactDetails {
    language = Objects.requireNonNullElse(language, DEFAULT_LANGUAGE);
    topics = Objects.requireNonNullElse(topics, Topics.ALL);
  }

  /** The same in the one form that is stored; for one that keeps the rules. */
  public ContactDetails normalised() {
    return new ContactDetails(
        Values.line(name), email, Values.language(language), topics.normalised(), absence);
  }

  /** The same, when somebody else of the partner has left, or has another address. */
  ContactDetails withDeputy(String address) {
    return new ContactDetails(name, email, language, topics, absence.withDeputy(address));
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "ContactDetails[…]";
  }
}
