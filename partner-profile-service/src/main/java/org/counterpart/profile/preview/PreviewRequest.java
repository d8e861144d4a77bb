package org.counterpart.profile.preview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is supposed.
 *
 * @param at null for today
 * @param thresholds by competency, instead of those of the taxonomy
 */
@Schema(name = "LevelPreviewRequest", description = "What is supposed.")
public record PreviewRequest(
    @Schema(
            nullable = true,
            description = "Day that the levels are judged at; today (UTC) where it is left out.",
            examples = "2027-01-11")
        LocalDate at,
    @Schema(maxItems = 20000) List<Certification> certifications,
    @Schema(
            maxItems = 1000,
            description =
                "Competencies in which gold is preferred, the most preferred first; all others come"
                    + " after them, by code.",
            examples = "[\"mpn:security\"]")
        List<String> preference,
    @Schema(
            description =
                "How many people levels take, by competency; for all others as the taxonomy has it,"
                    + " or two and four.")
        Map<String, Needed> thresholds,
    @Schema(
            description =
                "How many customer references count, by competency; matters where the taxonomy asks"
                    + " for them.",
            examples = "{\"mpn:security\": 3}")
        Map<String, Integer> references) {

  public PreviewRequest {
    certifications = Values.list(certifications);
    preference = Values.list(preference);
    thresholds = copy(thresholds);
    references = copy(references);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** A certification that somebody is supposed to hold. */
  @Schema(
      name = "SupposedCertification",
      description = "A certification that somebody is supposed to hold.")
  public record Certification(
      @Schema(required = true, maxLength = 100, examples = "p1") String person,
      @Schema(
              required = true,
              maxLength = 100,
              description =
                  "A competency's code, or a certification. A retired competency is answered as its"
                      + " successor; what no taxonomy has stands for a competency of its own.",
              examples = "mpn:security")
          String competency,
      @Schema(required = true, description = "First day.", examples = "2026-01-01")
          LocalDate validFrom,
      @Schema(
              nullable = true,
              description =
                  "First day on which it is no longer valid; absent when it does not run out.",
              examples = "2027-01-01")
          LocalDate validUntil) {}

  /** How many different certified people each level takes. */
  @Schema(
      name = "SupposedThresholds",
      description = "How many different certified people each level takes.")
  public record Needed(
      @Schema(required = true, minimum = "1", maximum = "1000", examples = "2") Integer silver,
      @Schema(required = true, minimum = "1", maximum = "1000", examples = "4") Integer gold) {}
}
