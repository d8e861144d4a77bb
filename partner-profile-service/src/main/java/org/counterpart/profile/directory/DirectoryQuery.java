package org.counterpart.profile.directory;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.validation.Values;
import org.counterpart.rest.iso.Country;
import org.counterpart.rest.iso.Language;
import org.counterpart.rest.iso.SingleLine;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What is searched for; everything that is given must fit. Several values of one kind: all must.
 */
public class DirectoryQuery {
  @QueryParam("q")
  @Parameter(
      description = "Words of the name or description; the beginning of a word will do.",
      example = "fabrikam")
  @Size(max = 200)
  public String q;

  @QueryParam("competency")
  @Parameter(
      description = "Competency that is held at `at`, at `level` or better.",
      example = "mpn:security")
  @SingleLine
  public String competency;

  @QueryParam("level")
  @Parameter(
      description = "Lowest level of the competency; silver where it is left out.",
      example = "GOLD")
  public Level level;

  @QueryParam("country")
  @Parameter(description = "Country that is served, ISO 3166-1 alpha-2.", example = "[\"DE\"]")
  @Size(max = 20)
  public List<@Country String> country;

  @QueryParam("industry")
  @Parameter(description = "Industry.", example = "[\"manufacturing\"]")
  @Size(max = 20)
  public List<@SingleLine String> industry;

  @QueryParam("language")
  @Parameter(description = "Language, BCP 47.", example = "[\"de\"]")
  @Size(max = 20)
  public List<@Language String> language;

  @QueryParam("ecosystem")
  @Parameter(description = "Ecosystem.", example = "[\"iamcp-germany\"]")
  @Size(max = 20)
  public List<@SingleLine String> ecosystem;

  @QueryParam("technology")
  @Parameter(description = "Technology.", example = "[\"azure-sentinel\"]")
  @Size(max = 20)
  public List<@SingleLine String> technology;

  @QueryParam("at")
  @Parameter(
      description = "Day that the levels are judged at; today (UTC) where it is left out.",
      example = "2027-01-11")
  public LocalDate at;

  /** The words of {@link #q} as a query that finds their beginnings; null without any. */
  String words() {
    if (q == null) {
      return null;
    }
    var words = new StringBuilder();
    for (var word : q.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " & ").append(word).append(":*");
      }
    }
    return words.isEmpty() ? null : words.toString();
  }

  List<String> languages() {
    return Values.languages(Values.list(language));
  }
}
