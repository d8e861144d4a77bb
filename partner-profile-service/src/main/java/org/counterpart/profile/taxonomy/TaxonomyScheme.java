package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.profile.level.ReferencesNeeded;
import org.counterpart.profile.level.Thresholds;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competency taxonomy as it is shipped, imported and shown.
 *
 * @param scheme what stands before the colon of its codes
 * @param asOf the date of the source
 * @param source where it comes from, usually an address
 */
@Schema(
    description =
        "A competency taxonomy: its competencies, and which certifications count towards them.")
public record TaxonomyScheme(
    @Schema(examples = "mpn", required = true) String scheme,
    @Schema(examples = "Microsoft Partner Network competencies", required = true) String name,
    @Schema(description = "Date of the source.", examples = "2021-07-01", required = true)
        LocalDate asOf,
    @Schema(
            description = "Where it comes from.",
            examples = "https://docs.microsoft.com/partner-center/competencies",
            required = true)
        String source,
    List<Entry> competencies,
    List<CertificationKind> certifications,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Retirement> retired) {

  public TaxonomyScheme {
    competencies = Values.list(competencies);
    certifications = Values.list(certifications);
    retired = Values.list(retired);
  }

  /** What stands for retired competencies, by their codes. */
  Map<String, String> successors() {
    return retired.stream().collect(Collectors.toMap(Retirement::code, Retirement::successor));
  }

  /** A competency that the scheme no longer has, and what stands for it. */
  @Schema(
      name = "TaxonomyRetirement",
      description = "A competency that the scheme no longer has, and what stands for it.")
  public record Retirement(
      @Schema(examples = "mpn:security", required = true) String code,
      @Schema(
              description = "A competency of this scheme or another.",
              examples = "solutions-partner:security",
              required = true)
          String successor) {}

  /**
   * A competency of the scheme.
   *
   * @param path names from the root of the scheme down to this entry; null in a flat scheme
   * @param thresholds null for the usual ones, two and four
   * @param references null where no customer references are asked for
   */
  @Schema(name = "TaxonomyEntry", description = "A competency of the scheme.")
  public record Entry(
      @Schema(examples = "mpn:security", required = true) String code,
      @Schema(examples = "Security", required = true) String name,
      @Schema(nullable = true, examples = "/natural sciences/computer science") String path,
      Needed thresholds,
      @JsonInclude(JsonInclude.Include.NON_NULL) References references) {

    Thresholds needed() {
      return thresholds == null
          ? Thresholds.DEFAULT
          : new Thresholds(thresholds.silver(), thresholds.gold());
    }

    ReferencesNeeded work() {
      return references == null
          ? ReferencesNeeded.NONE
          : new ReferencesNeeded(references.silver(), references.gold(), references.months());
    }
  }

  /** How many customer references each level takes besides people. */
  @Schema(
      name = "TaxonomyReferences",
      description = "How many customer references each level takes besides people.")
  public record References(
      @Schema(minimum = "0", maximum = "500", examples = "0") int silver,
      @Schema(minimum = "0", maximum = "500", examples = "3") int gold,
      @Schema(
              nullable = true,
              minimum = "1",
              maximum = "1200",
              description = "For how long after its last day a reference counts; absent for ever.",
              examples = "24")
          Integer months) {}

  /** How many different certified people each level takes. */
  @Schema(name = "TaxonomyThresholds", description = "How many certified people each level takes.")
  public record Needed(
      @Schema(minimum = "1", maximum = "1000", examples = "2") int silver,
      @Schema(minimum = "1", maximum = "1000", examples = "4") int gold) {}

  /** A certification that people hold, and the competencies that it counts towards. */
  @Schema(
      description =
          "A certification that people hold, and the competencies that it counts towards.")
  public record CertificationKind(
      @Schema(examples = "AZ-500", required = true) String code,
      @Schema(examples = "Azure Security Engineer Associate") String name,
      @Schema(examples = "[\"mpn:security\"]") List<String> countsTowards) {

    public CertificationKind {
      countsTowards = Values.list(countsTowards);
    }
  }
}
