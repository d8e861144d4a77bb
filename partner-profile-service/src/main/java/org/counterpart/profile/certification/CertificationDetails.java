package org.counterpart.profile.certification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certification that a person at the partner holds.
 *
 * @param person the partner's own reference of the person; a person counts once per competency
 * @param certification a certification, or the code of a competency that it then counts towards
 * @param validFrom first day
 * @param validUntil first day on which it is no longer valid; null when it does not run out
 * @param evidence what proves it; null for what is only said
 */
@Schema(description = "A certification that a person at the partner holds.")
public record CertificationDetails(
    @Schema(
            required = true,
            maxLength = 100,
            description = "The partner's own reference of the person; use no names.",
            examples = "p1")
        String person,
    @Schema(
            required = true,
            maxLength = 100,
            description = "A certification, or a competency's code.",
            examples = "AZ-500")
        String certification,
    @Schema(required = true, description = "First day.", examples = "2026-01-01")
        LocalDate validFrom,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            nullable = true,
            description =
                "First day on which it is no longer valid; absent when it does not run out.",
            examples = "2027-01-01")
        LocalDate validUntil,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            nullable = true,
            description =
                "What proves it, in a registration, an import and an export; one that does not"
                    + " verify is kept, and proves nothing.")
        EvidenceDetails evidence) {

  /** Any total order, to compare lists whose order means nothing. */
  public static final Comparator<CertificationDetails> ORDER =
      Comparator.comparing(CertificationDetails::person)
          .thenComparing(CertificationDetails::certification)
          .thenComparing(CertificationDetails::validFrom)
          .thenComparing(
              CertificationDetails::validUntil, Comparator.nullsLast(Comparator.naturalOrder()));

  /** The same in the one form that is stored; for one that keeps the rules. */
  public CertificationDetails normalised() {
    return new CertificationDetails(
        Values.line(person),
        certification,
        validFrom,
        validUntil,
        evidence == null ? null : evidence.normalised());
  }

  /** What is said, without what proves it: no two of a partner's have the same. */
  public CertificationDetails claim() {
    return new CertificationDetails(person, certification, validFrom, validUntil, null);
  }
}
