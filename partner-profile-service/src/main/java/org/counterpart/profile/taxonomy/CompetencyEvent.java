package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.level.ReferencesNeeded;
import org.counterpart.profile.level.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competency as it is published on {@code competencies}, and shown by the API. */
public record CompetencyEvent(
    String code,
    String scheme,
    long version,
    String name,
    String path,
    @Schema(description = "What the scheme says; see datedThresholds.") Thresholds thresholds,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            nullable = true,
            description = "Customer references that levels take besides people; absent for none.")
        ReferencesNeeded references,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
            nullable = true,
            description =
                "What operators say that levels take from days on, instead of what the scheme"
                    + " says; absent for nothing.")
        List<DatedThresholds> datedThresholds,
    String source,
    LocalDate asOf,
    boolean retired,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            nullable = true,
            description = "What stands for a retired one; absent for nothing.",
            examples = "solutions-partner:security")
        String successor) {

  static final String TOPIC = "competencies";

  OutboxEvent message() {
    return new OutboxEvent(TOPIC, code, "org.counterpart.competency.v1", code, this);
  }
}
