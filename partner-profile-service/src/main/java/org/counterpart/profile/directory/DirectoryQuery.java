package org.counterpart.profile.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterpart.profile.directoryindex.Facet;
import org.counterpart.profile.directoryindex.Wanted;
import org.counterpart.profile.directoryindex.Words;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.partner.EngagementKind;
import org.counterpart.profile.validation.Values;
import org.counterpart.rest.iso.Country;
import org.counterpart.rest.iso.Language;
import org.counterpart.rest.iso.SingleLine;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What is searched for; everything that is given must fit. Several values of one kind: all must.
 */
public class DirectoryQuery {
  private static final int MOST = 20;

  @QueryParam("q")
  @Parameter(
      description =
          "Words of the name, description, technologies and titles of past work; the beginning of a"
              + " word will do, and accents and case do not matter.",
      example = "fabrikam")
  @Size(max = 200)
  public String q;

  @QueryParam("competency")
  @Parameter(
      description = "Competency that is held at `at`, at `level` or better.",
      example = "[\"mpn:security\"]")
  @Size(max = MOST)
  public List<@SingleLine String> competency;

  @QueryParam("level")
  @Parameter(
      description =
          "Lowest level of each competency, or of any where none is named; silver where it is left"
              + " out.",
      example = "GOLD")
  public Level level;

  @QueryParam("verified")
  @Parameter(
      description =
          "Whether the level of each competency, or of any where none is named, is one that"
              + " somebody else than the partner vouches for.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @Pattern(regexp = "true|false", message = "must be true or false")
  public String verified;

  @QueryParam("country")
  @Parameter(description = "Country that is served, ISO 3166-1 alpha-2.", example = "[\"DE\"]")
  @Size(max = MOST)
  public List<@Country String> country;

  @QueryParam("seat")
  @Parameter(description = "Country of the seat, ISO 3166-1 alpha-2.", example = "DE")
  @Country
  public String seat;

  @QueryParam("industry")
  @Parameter(description = "Industry.", example = "[\"manufacturing\"]")
  @Size(max = MOST)
  public List<@SingleLine String> industry;

  @QueryParam("language")
  @Parameter(description = "Language, BCP 47.", example = "[\"de\"]")
  @Size(max = MOST)
  public List<@Language String> language;

  @QueryParam("ecosystem")
  @Parameter(description = "Ecosystem.", example = "[\"iamcp-germany\"]")
  @Size(max = MOST)
  public List<@SingleLine String> ecosystem;

  @QueryParam("technology")
  @Parameter(description = "Technology.", example = "[\"azure-sentinel\"]")
  @Size(max = MOST)
  public List<@SingleLine String> technology;

  @QueryParam("practiceType")
  @Parameter(description = "Practice type.", example = "[\"managed-services\"]")
  @Size(max = MOST)
  public List<@SingleLine String> practiceType;

  @QueryParam("engagementKind")
  @Parameter(description = "Kind of engagement.", example = "[\"BUILD_WITH\"]")
  @Size(max = MOST)
  public List<EngagementKind> engagementKind;

  @QueryParam("at")
  @Parameter(
      description = "Day that the levels are judged at; today (UTC) where it is left out.",
      example = "2027-01-11")
  public LocalDate at;

  /** The same for the index, on a day. */
  Wanted wanted(LocalDate day) {
    return new Wanted(
        Words.of(q),
        values(),
        Set.copyOf(Values.list(competency)),
        level,
        verified == null ? null : Boolean.valueOf(verified),
        day);
  }

  private Map<Facet, List<String>> values() {
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(
          facet,
          switch (facet) {
            case COUNTRY -> Values.list(country);
            case SEAT -> seat == null ? List.of() : List.of(seat);
            case INDUSTRY -> Values.list(industry);
            case LANGUAGE -> Values.languages(Values.list(language));
            case ECOSYSTEM -> Values.list(ecosystem);
            case TECHNOLOGY -> Values.list(technology);
            case PRACTICE_TYPE -> Values.list(practiceType);
            case ENGAGEMENT_KIND ->
                Values.list(engagementKind).stream().map(EngagementKind::name).toList();
          });
    }
    return values;
  }
}
