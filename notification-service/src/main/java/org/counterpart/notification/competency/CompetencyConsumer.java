package org.counterpart.notification.competency;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the names of competencies. */
@ApplicationScoped
public class CompetencyConsumer {
  private static final String TOPIC = "competencies";

  private final Intake intake;
  private final RecordReader records;
  private final CompetencyRepository competencies;

  @Inject
  CompetencyConsumer(Intake intake, RecordReader records, CompetencyRepository competencies) {
    this.intake = intake;
    this.records = records;
    this.competencies = competencies;
  }

  @Incoming(TOPIC)
  @Blocking
  void take(Record<String, String> event) {
    if (event.value() == null) {
      return; // Old mails still need the name of a competency that is gone.
    }
    Competency competency = records.read(event.value(), Competency.class);
    intake.commit(TOPIC, () -> competencies.store(competency));
  }
}
