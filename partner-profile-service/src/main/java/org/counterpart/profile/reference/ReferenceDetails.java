package org.counterpart.profile.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Past work that a partner shows.
 *
 * @param startDate first day; null when not told
 * @param endDate last day; null when not told
 * @param partners who took part
 */
@Schema(description = "Past work that a partner shows.")
public record ReferenceDetails(
    @Schema(required = true, maxLength = 300, examples = "Monitoring for a car supplier")
        String title,
    @Schema(nullable = true, maxLength = 4000, examples = "Sentinel rolled out to eleven plants.")
        String text,
    @Schema(maxItems = 50, examples = "[\"mpn:security\"]") List<String> competencies,
    @Schema(nullable = true, description = "ISO 3166-1 alpha-2.", examples = "DE") String country,
    @Schema(nullable = true, examples = "2025-01-01") LocalDate startDate,
    @Schema(nullable = true, description = "Last day of the work.", examples = "2025-06-30")
        LocalDate endDate,
    @Schema(maxItems = 100, description = "Partners that took part.") List<Participant> partners) {

  public ReferenceDetails {
    competencies = Values.list(competencies);
    partners = Values.list(partners);
  }

  /** The same in the one form that is stored; for one that keeps the rules. */
  public ReferenceDetails normalised() {
    return new ReferenceDetails(
        Values.line(title),
        Values.line(text),
        Values.set(competencies),
        country,
        startDate,
        endDate,
        partners.stream().distinct().sorted(Participant.ORDER).toList());
  }

  /** A partner that took part: by id when it is registered here, else by its importer's id. */
  @Schema(
      name = "ReferenceParticipant",
      description = "A partner that took part: exactly one of id and externalId.")
  public record Participant(
      @Schema(nullable = true) UUID id,
      @Schema(nullable = true, maxLength = 200, examples = "sample:3") String externalId) {

    static final Comparator<Participant> ORDER =
        Comparator.comparing(Participant::id, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                Participant::externalId, Comparator.nullsLast(Comparator.naturalOrder()));
  }
}
