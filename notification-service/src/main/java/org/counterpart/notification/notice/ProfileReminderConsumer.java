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
 * Stores each reminder once, and plans its mail in the same transaction where there is somebody to
 * write to.
 */
@ApplicationScoped
public class ProfileReminderConsumer {
  private static final String TOPIC = "profile-reminders";

  private final Intake intake;
  private final RecordReader records;
  private final NoticePlanning planning;

  @Inject
  ProfileReminderConsumer(Intake intake, RecordReader records, NoticePlanning planning) {
    this.intake = intake;
    this.records = records;
    this.planning = planning;
  }

  @Incoming(TOPIC)
  @Blocking
  void take(ConsumerRecord<String, String> event) {
    if (event.value() == null) {
      throw new BrokenRecordException("A reminder is a fact and has no tombstone");
    }
    var reminder = records.read(event.value(), ProfileReminder.class);
    var trace = TraceParent.of(event.headers());
    intake.commit(TOPIC, () -> planning.take(reminder, trace));
  }
}
