package org.counterpart.profile.taxonomy;

import java.time.LocalDate;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.level.Thresholds;

/** A competency as it is published on {@code competencies}, and shown by the API. */
public record CompetencyEvent(
    String code,
    String scheme,
    long version,
    String name,
    String path,
    Thresholds thresholds,
    String source,
    LocalDate asOf,
    boolean retired) {

  static final String TOPIC = "competencies";

  OutboxEvent message() {
    return new OutboxEvent(TOPIC, code, "org.counterpart.competency.v1", code, this);
  }
}
