package org.counterpart.profile.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a contact is away, so that what concerns it goes to somebody else. One that is over has no
 * effect.
 *
 * @param from first day, UTC
 * @param until first day back; null while nobody knows
 * @param deputy address of another contact of the partner; null where the next best is to be found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ContactAbsence",
    description = "When a contact is away, so that what concerns it goes to somebody else.")
public record Absence(
    @Schema(required = true, description = "First day, UTC.", examples = "2026-12-21")
        LocalDate from,
    @Schema(
            nullable = true,
            description = "First day back; absent while nobody knows.",
            examples = "2027-01-07")
        LocalDate until,
    @Schema(
            nullable = true,
            maxLength = 254,
            description =
                "Address of another contact of the partner, who stands in. Without one, or while"
                    + " that one is away too, it is whoever the work concerns next.",
            examples = "ben@fabrikam.example")
        String deputy) {

  Absence withDeputy(String address) {
    return new Absence(from, until, address);
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "Absence[" + from + "/" + until + "]";
  }
}
