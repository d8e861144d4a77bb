package org.counterpart.profile.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as its managers see it. */
@Schema(name = "Contact", description = "A contact as its managers see it.")
public record ContactView(
    UUID id,
    @Schema(description = "Grows with every change; the ETag.", examples = "1") long version,
    @Schema(examples = "Ada Muster") String name,
    @Schema(examples = "ada@fabrikam.example") String email,
    @Schema(examples = "de") String language,
    Topics topics,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "Absent for one who is there.")
        Absence absence) {

  static ContactView of(Contact contact) {
    var details = contact.details();
    return new ContactView(
        contact.id(),
        contact.version(),
        details.name(),
        details.email(),
        details.language(),
        details.topics(),
        details.absence());
  }
}
