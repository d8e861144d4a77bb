package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scheme as it is shown; in a list without its content.
 *
 * @param competencies without retired ones; null where the scheme has none or is listed
 * @param retired those of its retired competencies that have a successor
 * @param countries only for the scheme of countries
 * @param regions only for the scheme of regions
 */
@Schema(
    name = "TaxonomySchemeView",
    description =
        "A scheme of competencies, of countries or of regions; in a list without its content.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchemeView(
    @Schema(examples = "mpn") String scheme,
    @Schema(examples = "Microsoft Partner Network competencies") String name,
    @Schema(examples = "2021-07-01") LocalDate asOf,
    @Schema(examples = "https://docs.microsoft.com/partner-center/competencies") String source,
    List<TaxonomyScheme.Entry> competencies,
    List<TaxonomyScheme.CertificationKind> certifications,
    List<TaxonomyScheme.Retirement> retired,
    List<Country> countries,
    List<Regions.Region> regions) {

  static SchemeView of(
      SchemeRow row, List<Competency> competencies, List<CertificationKindRow> kinds) {
    return new SchemeView(
        row.scheme,
        row.name,
        row.asOf,
        row.source,
        competencies == null ? null : TaxonomyResource.entries(competencies),
        kinds == null ? null : kinds.stream().map(CertificationKindRow::kind).toList(),
        competencies == null ? null : retired(competencies),
        null,
        null);
  }

  SchemeView withoutContent() {
    return new SchemeView(scheme, name, asOf, source, null, null, null, null, null);
  }

  private static List<TaxonomyScheme.Retirement> retired(List<Competency> competencies) {
    return competencies.stream()
        .filter(competency -> competency.successor != null)
        .map(c -> new TaxonomyScheme.Retirement(c.code, c.successor))
        .toList();
  }

  /** A country, ISO 3166-1 alpha-2. */
  @Schema(
      name = "CountryEntry",
      description = "A country, ISO 3166-1 alpha-2, with its English name.")
  public record Country(
      @Schema(examples = "DE") String code, @Schema(examples = "Germany") String name) {}
}
