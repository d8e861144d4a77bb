package org.counterpart.notification.notice;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.notification.inbound.BrokenRecordException;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.inbound.TraceParent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stores each warning once, and plans its mail in the same transaction where there is somebody to
 * write to. What has happened already is for others to hear.
 */
@ApplicationScoped
public class LevelChangesConsumer {
  private static final String TOPIC = "level-changes";

  private final Intake intake;
  private final RecordReader records;
  private final NoticePlanning planning;

  @Inject
  LevelChangesConsumer(Intake intake, RecordReader records, NoticePlanning planning) {
    this.intake = intake;
    this.records = records;
    this.planning = planning;
  }

  @Incoming(TOPIC)
  @Blocking
  void take(ConsumerRecord<String, String> event) {
    if (event.value() == null) {
      throw new BrokenRecordException("A change of levels is a fact and has no tombstone");
    }
    var changes = records.read(event.value(), LevelChanges.class);
    if (!changes.isWarning()) {
      return;
    }
    var trace = TraceParent.of(event.headers());
    intake.commit(TOPIC, () -> planning.take(changes, trace));
  }
}
