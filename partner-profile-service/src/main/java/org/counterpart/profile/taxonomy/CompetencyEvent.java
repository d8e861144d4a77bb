package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
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
    Thresholds thresholds,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            nullable = true,
            description = "Customer references that levels take besides people; absent for none.")
        ReferencesNeeded references,
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
