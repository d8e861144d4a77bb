package org.counterpart.profile.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.Profile;
import org.counterpart.profile.reference.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partner as everybody may see it: no contacts, no people, no ids of importers.
 *
 * @param serves countries with those of the regions
 * @param competencies held on the day that was asked for
 * @param references only for a single partner; null in a search
 */
@Schema(description = "A partner as everybody may see it: no contacts, no people.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectoryEntry(
    UUID id,
    @JsonUnwrapped Profile profile,
    @Schema(
            description = "Every country that is served: seat, countries and those of the regions.",
            examples = "[\"AT\", \"CH\", \"DE\"]")
        List<String> serves,
    @Schema(description = "Competencies held on the day that was asked for.")
        List<LevelSegment> competencies,
    @Schema(description = "Only when a single partner is read.") List<Work> references) {

  static DirectoryEntry of(Partner partner, List<LevelSegment> levels) {
    return new DirectoryEntry(
        partner.id(),
        partner.profile().asSeenByOthers(partner.belongsTo()),
        partner.serves(),
        levels,
        null);
  }

  DirectoryEntry with(List<Reference> work) {
    return new DirectoryEntry(
        id, profile, serves, competencies, work.stream().map(Work::of).toList());
  }

  /** Past work as everybody may see it. */
  @Schema(name = "DirectoryReference", description = "Past work as everybody may see it.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Work(
      String title,
      @Schema(nullable = true) String text,
      List<String> competencies,
      @Schema(nullable = true, examples = "DE") String country,
      @Schema(nullable = true, examples = "2025-01-01") LocalDate startDate,
      @Schema(nullable = true, examples = "2025-06-30") LocalDate endDate) {

    static Work of(Reference reference) {
      var details = reference.details();
      return new Work(
          details.title(),
          details.text(),
          details.competencies(),
          details.country(),
          details.startDate(),
          details.endDate());
    }
  }
}
